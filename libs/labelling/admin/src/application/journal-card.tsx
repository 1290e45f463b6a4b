import { useQuery } from '@apollo/client/react';
import { Act, Card, QueryStates, ShowMore, Tag, useFormat, useGrowth, useRefusalWords } from '@maillage/platform-admin';
import { IconBuilding, IconLock, IconUsers } from '@tabler/icons-react';
import { useState } from 'react';
import type { AccompanimentJournalQuery, CommentAudience } from '../generated/graphql.js';
import { useLabellingFrame } from '../labelling-frame.js';
import { useLifeWords } from '../language/life-words.js';
import styles from './application.module.css';
import { journalQuery } from './journal.operations.js';
import { JournalDialog } from './journal-dialog.js';

const icons: Record<CommentAudience, React.ReactNode> = {
  own: <IconLock aria-hidden />,
  region: <IconUsers aria-hidden />,
  nation: <IconBuilding aria-hidden />,
};

/** What was said and agreed with a Mission, the last first, each entry with who reads it. */
export function JournalCard({ cycleId }: { cycleId: string }) {
  const words = useLifeWords();
  const { refused } = useRefusalWords();
  const [adding, setAdding] = useState(false);
  const { data, loading, error, refetch, fetchMore } = useQuery(journalQuery, {
    variables: { cycleId, first: 20 },
    fetchPolicy: 'cache-and-network',
  });
  const page = data?.cycleComments;
  const { growing, grow } = useGrowth(() =>
    fetchMore({
      variables: { after: page?.endCursor ?? null },
      updateQuery: (before, { fetchMoreResult: { cycleComments } }) => ({
        cycleComments: { ...cycleComments, rows: [...before.cycleComments.rows, ...cycleComments.rows] },
      }),
    }),
  );
  return (
    <Card
      title={words('region.journal')}
      beside={<Act size="small" label={words('region.journalAdd')} onAct={() => setAdding(true)} />}
    >
      <QueryStates
        loading={loading && page === undefined}
        what={words('region.journal')}
        error={page === undefined ? refused(error) : null}
        onRetry={() => void refetch()}
      >
        {page?.rows.length === 0 && <p className={styles.after}>{words('region.journalNone')}</p>}
        <ul className={styles.entries}>
          {page?.rows.map((entry) => (
            <JournalEntry key={entry.id} entry={entry} />
          ))}
        </ul>
        {page !== undefined && page.hasMore && <ShowMore hasMore busy={growing} onMore={grow} />}
      </QueryStates>
      {adding && <JournalDialog cycleId={cycleId} onClose={() => setAdding(false)} onDone={() => setAdding(false)} />}
    </Card>
  );
}

function JournalEntry({ entry }: { entry: AccompanimentJournalQuery['cycleComments']['rows'][number] }) {
  const words = useLifeWords();
  const format = useFormat();
  const { acting } = useLabellingFrame();
  const day = format.day(entry.heldOn ?? entry.writtenAt, { zone: acting.timeZone, weekday: false });
  return (
    <li>
      <p className={styles.entryHead}>
        <b>{day}</b>
        <span>{words('region.journalBy', { author: entry.author.name, organisation: entry.organisationName })}</span>
        <Tag icon={icons[entry.audience]}>{words(`region.audience.${entry.audience}`)}</Tag>
      </p>
      <p className={styles.prose}>{entry.body}</p>
    </li>
  );
}
