import { useQuery } from '@apollo/client/react';
import { AppLink, Avatar, QueryStates, useRefusalWords } from '@maillage/platform-admin';
import { useEffect, useRef } from 'react';
import { criterionAnswerQuery } from '../assessment/assessment.operations.js';
import type { AssessedCriterionRowFragment, LabelCycleDetailFragment } from '../generated/graphql.js';
import { useAssessmentWords } from '../language/assessment-words.js';
import { CriterionBody } from './criterion-body.js';
import type { Answers } from './use-answers.js';
import { actOf } from './act-of.js';
import styles from './criterion.module.css';

export interface CriterionPanelProps {
  cycle: LabelCycleDetailFragment;
  criterion: AssessedCriterionRowFragment;
  answers: Answers;
  nextHref: string | null;
  closeHref: string;
  onAssign: () => void;
}

/** The criterion that is opened in its place in the list. */
export function CriterionPanel({ cycle, criterion, answers, nextHref, closeHref, onAssign }: CriterionPanelProps) {
  const words = useAssessmentWords();
  const { refused } = useRefusalWords();
  const head = useRef<HTMLHeadingElement>(null);
  const assign = actOf(cycle, 'assign');
  const { data, loading, error, refetch } = useQuery(criterionAnswerQuery, {
    variables: { cycleId: cycle.id, criterionKey: criterion.key },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  const answer = data?.criterionAnswer;
  // Who opens a criterion reads it: the page of the axis stays around it.
  useEffect(() => {
    head.current?.focus({ preventScroll: true });
    head.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <li className={styles.opened}>
      <div className={styles.head}>
        <span className={styles.code}>{criterion.code}</span>
        <h3 ref={head} tabIndex={-1}>
          <AppLink href={closeHref}>{criterion.title}</AppLink>
        </h3>
        <Assignee name={criterion.assignee?.name ?? null} onAssign={assign?.can === true ? onAssign : null} />
      </div>
      <div className={styles.inside}>
        {answer === undefined ? (
          <QueryStates
            loading={loading}
            what={words('criterion.what')}
            error={refused(error)}
            onRetry={() => void refetch()}
            rows={8}
          >
            {null}
          </QueryStates>
        ) : (
          <CriterionBody cycle={cycle} answer={answer} answers={answers} nextHref={nextHref} />
        )}
      </div>
    </li>
  );
}

function Assignee({ name, onAssign }: { name: string | null; onAssign: (() => void) | null }) {
  const words = useAssessmentWords();
  const label = name ?? words('criterion.nobody');
  const content = (
    <>
      {name !== null && <Avatar name={name} />}
      <span>{label}</span>
    </>
  );
  if (onAssign === null) return <span className={styles.assignee}>{content}</span>;
  return (
    <button
      type="button"
      className={styles.assignee}
      onClick={onAssign}
      aria-label={`${words('self.assign')}, ${label}`}
    >
      {content}
    </button>
  );
}
