import { useQuery } from '@apollo/client/react';
import {
  Act,
  Dialog,
  Empty,
  QueryStates,
  SelectField,
  ShowMore,
  Tag,
  useFormat,
  useRefusalWords,
} from '@maillage/platform-admin';
import { useState } from 'react';
import { answerHistoryQuery } from '../assessment/assessment.operations.js';
import type { AnswerRevisionLineFragment, CriterionAnswerDetailFragment } from '../generated/graphql.js';
import { useLabellingFrame } from '../labelling-frame.js';
import { useAssessmentWords } from '../language/assessment-words.js';
import { StatusTag } from './status-tag.js';
import type { Answers } from './use-answers.js';
import styles from './criterion.module.css';

interface HistoryDialogProps {
  answer: CriterionAnswerDetailFragment;
  /** Absent for who does not write the answer. */
  answers: Answers | null;
  onClose: () => void;
}

const page = 20;

/** All that was written of a criterion, by whom and when, also what came too late and was not kept as the answer. */
export function HistoryDialog({ answer, answers, onClose }: HistoryDialogProps) {
  const words = useAssessmentWords();
  const { refused } = useRefusalWords();
  const [authorId, setAuthorId] = useState<string | null>(null);
  const { key: criterionKey, code, version } = answer.criterion;
  const { data, loading, error, refetch, fetchMore } = useQuery(answerHistoryQuery, {
    variables: { cycleId: answer.cycleId, criterionKey, first: page, authorId },
    fetchPolicy: 'cache-and-network',
  });
  const history = data?.answerHistory;
  const rows = history?.rows ?? [];
  const authors = history?.authors ?? [];
  const more = async () => {
    await fetchMore({
      variables: { after: history?.endCursor ?? null },
      updateQuery: (before, { fetchMoreResult }) => ({
        answerHistory: {
          ...fetchMoreResult.answerHistory,
          rows: [...before.answerHistory.rows, ...fetchMoreResult.answerHistory.rows],
        },
      }),
    });
  };
  const takeBack = ({ status, donePercent, plannedOn, comment, reason }: AnswerRevisionLineFragment) => {
    answers?.type(criterionKey, version, { status, donePercent, plannedOn, comment, reason });
    onClose();
  };
  return (
    <Dialog opened onClose={onClose} title={words('criterion.historyTitle', { code })}>
      {authors.length > 1 && (
        <SelectField
          label={words('criterion.historyAuthor')}
          none={words('criterion.historyAll')}
          options={authors.map(({ id, name }) => ({ value: id, label: name }))}
          value={authorId}
          onChange={setAuthorId}
        />
      )}
      <QueryStates
        loading={loading && history === undefined}
        what={words('criterion.history')}
        error={history === undefined ? refused(error) : null}
        onRetry={() => void refetch()}
        {...(rows.length === 0 && history !== undefined
          ? { empty: <Empty title={words('criterion.historyEmpty')} /> }
          : {})}
      >
        <ol className={styles.files}>
          {rows.map((revision) => (
            <Revision
              key={revision.id}
              revision={revision}
              onTake={
                answers === null || (revision.wasKept && revision.version === version) ? null : () => takeBack(revision)
              }
            />
          ))}
        </ol>
        <ShowMore hasMore={history?.hasMore === true} onMore={() => void more()} />
      </QueryStates>
    </Dialog>
  );
}

function Revision({ revision, onTake }: { revision: AnswerRevisionLineFragment; onTake: (() => void) | null }) {
  const words = useAssessmentWords();
  const format = useFormat();
  const { acting } = useLabellingFrame();
  const { author, writtenAt, comment, reason, wasKept, status, donePercent, plannedOn } = revision;
  const when = words('criterion.whenDay', {
    day: format.day(writtenAt, { weekday: false, zone: acting.timeZone }),
    time: format.time(writtenAt, acting.timeZone),
  });
  return (
    <li className={styles.comment}>
      <p className={styles.commentHead}>
        <b>{author}</b>
        <StatusTag criterion={{ status, donePercent }} />
        {!wasKept && <Tag kind="outline">{words('criterion.notKept')}</Tag>}
        <span className={styles.quietText}>{when}</span>
      </p>
      {plannedOn !== null && (
        <p className={styles.quietText}>
          {words('self.plannedFor', { day: format.day(plannedOn, { weekday: false }) })}
        </p>
      )}
      {reason !== null && <p className={styles.commentBody}>{reason}</p>}
      {comment !== '' && <p className={styles.commentBody}>{comment}</p>}
      {onTake !== null && <Act size="small" variant="link" label={words('criterion.takeBack')} onAct={onTake} />}
    </li>
  );
}
