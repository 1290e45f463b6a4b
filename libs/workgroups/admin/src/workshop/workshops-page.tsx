import { useQuery } from '@apollo/client/react';
import {
  Act,
  AppLink,
  Card,
  type Column,
  DataTable,
  Empty,
  Page,
  QueryStates,
  useRefusalWords,
  textStyles,
} from '@maillage/platform-admin';
import { useState } from 'react';
import type { WorkshopBriefFragment } from '../generated/graphql.js';
import { useWorkgroupsWords } from '../language/workgroups-words.js';
import { MoreThanShown } from '../parts/more-than-shown.js';
import { useWhen } from '../parts/use-when.js';
import { useWorkgroupsFrame } from '../workgroups-frame.js';
import { NewWorkshopDialog } from './workshop-dialog.js';
import { workshopsQuery } from './workshop.operations.js';
import { WorkshopTag } from './workshop-tag.js';

/** The web workshops of the network: those to come, then those that can be seen again. */
export function WorkshopsPage() {
  const words = useWorkgroupsWords();
  const { capabilities } = useWorkgroupsFrame();
  const [isAdding, setAdding] = useState(false);
  return (
    <Page
      title={words('workshop.place')}
      lead={words('workshop.lead')}
      actions={
        capabilities.includes('sponsorGroups') && (
          <Act variant="filled" label={words('workshop.add')} onAct={() => setAdding(true)} fullOnPhone />
        )
      }
    >
      <WorkshopsCard when="toCome" />
      <WorkshopsCard when="past" />
      {isAdding && <NewWorkshopDialog groupId={null} onClose={() => setAdding(false)} />}
    </Page>
  );
}

function WorkshopsCard({ when }: { when: 'toCome' | 'past' }) {
  const words = useWorkgroupsWords();
  const { refused } = useRefusalWords();
  const { data, loading, error, refetch } = useQuery(workshopsQuery, {
    variables: { search: { when } },
    fetchPolicy: 'cache-and-network',
  });
  const { rows = [], hasMore = false } = data?.workshops ?? {};
  const columns = useWorkshopColumns();
  if (when === 'past' && data !== undefined && rows.length === 0) return null;
  return (
    <Card flush title={words(`workshop.${when}`)}>
      <QueryStates
        what={words('workshop.views')}
        loading={loading && data === undefined}
        error={data === undefined ? refused(error) : null}
        onRetry={() => void refetch()}
      >
        {rows.length === 0 ? (
          <Empty title={words('workshop.none')} detail={words('workshop.noneDetail')} />
        ) : (
          <>
            <DataTable caption={words(`workshop.${when}`)} columns={columns} rows={rows} rowKey={({ id }) => id} />
            <MoreThanShown hasMore={hasMore} text={words(`workshop.more.${when}`, { shown: rows.length })} />
          </>
        )}
      </QueryStates>
    </Card>
  );
}

export function useWorkshopColumns(): readonly Column<WorkshopBriefFragment>[] {
  const words = useWorkgroupsWords();
  const when = useWhen();
  const { places } = useWorkgroupsFrame();
  return [
    {
      key: 'title',
      header: words('workshop.titleField'),
      rowHead: true,
      render: (row) => (
        <>
          <AppLink href={places.workshop(row.id)}>{row.title}</AppLink>
          <span className={textStyles.under}>{when(row)}</span>
        </>
      ),
    },
    { key: 'state', header: words('workshop.state'), card: 'tag', render: (row) => <WorkshopTag workshop={row} /> },
    {
      key: 'kind',
      header: words('workshop.kind'),
      card: 'line',
      render: ({ kind }) => words(`workshop.kinds.${kind}`),
    },
    { key: 'organiser', header: words('workshop.organiser'), card: 'line', render: ({ organiser }) => organiser.name },
    {
      key: 'seats',
      header: words('workshop.capacity'),
      align: 'end',
      card: 'line',
      render: ({ seatsLeft, waiting }) =>
        waiting > 0 ? words('workshop.waiting', { count: waiting }) : words('workshop.seats', { count: seatsLeft }),
    },
  ];
}
