import { Tag } from '@maillage/platform-admin';
import type { PlanActionLineFragment } from '../generated/graphql.js';
import { useAssessmentWords } from '../language/assessment-words.js';

const kinds = { toDo: 'outline', inProgress: 'running', done: 'held', dropped: 'neutral' } as const;

/** Where an action stands; late stands before everything else. */
export function ActionStateTag({ action }: { action: Pick<PlanActionLineFragment, 'state' | 'isLate'> }) {
  const words = useAssessmentWords();
  if (action.isLate) return <Tag kind="late">{words('plan.late')}</Tag>;
  return <Tag kind={kinds[action.state]}>{words(`plan.state.${action.state}`)}</Tag>;
}
