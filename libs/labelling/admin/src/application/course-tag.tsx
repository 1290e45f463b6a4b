import { Tag, type TagKind } from '@maillage/platform-admin';
import { useLabellingWords } from '../language/labelling-words.js';
import { type CourseState, courseStateOf } from './course-vocabulary.js';

const kinds: Record<CourseState, TagKind> = {
  registered: 'outline',
  selfAssessment: 'inWork',
  regionalReview: 'running',
  applied: 'running',
  admissible: 'running',
  auditorsAssigned: 'running',
  planSent: 'running',
  auditInProgress: 'running',
  reportDraft: 'running',
  contradictoryPhase: 'inWork',
  reportFinal: 'running',
  commissionScheduled: 'running',
  granted: 'held',
  grantedWithConditions: 'held',
  deferred: 'inWork',
  refused: 'neutral',
  appealed: 'running',
  completed: 'held',
  abandoned: 'neutral',
};

/** Where a file is on its way to the label, in a word. */
export function CourseTag({ state }: { state: string }) {
  const words = useLabellingWords();
  const known = courseStateOf(state);
  if (known === null) return <Tag>{state}</Tag>;
  return <Tag kind={kinds[known]}>{words(`cycleState.${known}`)}</Tag>;
}
