import { allowed, refused } from '@maillage/platform-kernel';
import { type CycleState, mayWriteAnswers } from '../../cycle/cycle-vocabulary.js';
import type { AssessmentVerdict } from '../assessment-refusal.js';

/** From the application to the decision, what is examined stays as it is; the improvement plan goes on. */
export function answersMustBeOpen(state: CycleState): AssessmentVerdict {
  return mayWriteAnswers(state) ? allowed : refused('answersFrozen', { state });
}
