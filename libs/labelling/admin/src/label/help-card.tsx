import { useQuery } from '@apollo/client/react';
import {
  Act,
  ActRow,
  Banner,
  Card,
  Pile,
  QueryStates,
  RefusalBanner,
  ShowMore,
  useApiAct,
  useRefusalWords,
  type Refusal,
} from '@maillage/platform-admin';
import { useState } from 'react';
import { closeHelpMutation, takeUpHelpMutation } from '../assessment/assessment.mutations.js';
import { cycleCommentsQuery } from '../assessment/assessment.operations.js';
import type { LabelCycleDetailFragment } from '../generated/graphql.js';
import { useAssessmentWords } from '../language/assessment-words.js';
import { CommentLine } from '../self-assessment/exchange-section.js';
import { actOf } from '../self-assessment/act-of.js';
import styles from '../self-assessment/criterion.module.css';

interface HelpCardProps {
  cycle: LabelCycleDetailFragment;
  onAsk: () => void;
  onNote: () => void;
}

const page = 5;

/** Help asked from the region, and the journal of the accompaniment. */
export function HelpCard({ cycle, onAsk, onNote }: HelpCardProps) {
  const words = useAssessmentWords();
  const { refused } = useRefusalWords();
  const comment = actOf(cycle, 'comment');
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const { data, loading, error, refetch, fetchMore } = useQuery(cycleCommentsQuery, {
    variables: { cycleId: cycle.id, kind: null, first: page },
    fetchPolicy: 'cache-and-network',
  });
  const comments = data?.cycleComments;
  const more = () =>
    fetchMore({
      variables: { after: comments?.endCursor ?? null },
      updateQuery: (before, { fetchMoreResult: { cycleComments } }) => ({
        cycleComments: { ...cycleComments, rows: [...before.cycleComments.rows, ...cycleComments.rows] },
      }),
    });
  return (
    <Card title={words('label.journal')}>
      <Pile gap="sm">
        {cycle.help !== null && (
          <Banner kind="warn" title={words(cycle.help === 'asked' ? 'label.helpIsAsked' : 'label.helpIsInProgress')} />
        )}
        <RefusalBanner refusal={refusal} />
        <QueryStates
          loading={loading && comments === undefined}
          what={words('label.journal')}
          error={comments === undefined ? refused(error) : null}
          onRetry={() => void refetch()}
          {...(comments?.rows.length === 0
            ? { empty: <p className={styles.quietText}>{words('label.noJournal')}</p> }
            : {})}
        >
          <ul className={styles.files}>
            {comments?.rows.map((one) => (
              <CommentLine key={one.id} comment={one} />
            ))}
          </ul>
          <ShowMore hasMore={comments?.hasMore === true} onMore={() => void more()} />
        </QueryStates>
        <ActRow>
          <HelpActs cycle={cycle} onAsk={onAsk} onRefusal={setRefusal} />
          {comment?.can === true && <Act size="small" label={words('label.journalWrite')} onAct={onNote} />}
        </ActRow>
      </Pile>
    </Card>
  );
}

interface HelpActsProps {
  cycle: LabelCycleDetailFragment;
  onAsk: () => void;
  onRefusal: (refusal: Refusal | null) => void;
}

function HelpActs({ cycle, onAsk, onRefusal }: HelpActsProps) {
  const words = useAssessmentWords();
  const { availability } = useRefusalWords();
  const ask = actOf(cycle, 'askHelp');
  const takeUp = actOf(cycle, 'takeUpHelp');
  const close = actOf(cycle, 'closeHelp');
  const sendTakeUp = useApiAct(takeUpHelpMutation);
  const sendClose = useApiAct(closeHelpMutation);
  const cycleId = cycle.id;
  return (
    <>
      {ask !== null && cycle.isOurs && (
        <Act size="small" label={words('label.askHelp')} available={availability(ask)} onAct={onAsk} />
      )}
      {takeUp?.can === true && (
        <Act size="small" label={words('label.takeUp')} onAct={async () => onRefusal(await sendTakeUp({ cycleId }))} />
      )}
      {close?.can === true && (
        <Act
          size="small"
          label={words('label.closeHelp')}
          onAct={async () => onRefusal(await sendClose({ cycleId }))}
        />
      )}
    </>
  );
}
