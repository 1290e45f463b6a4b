import { allowed, refused } from '@maillage/platform-kernel';
import { type CycleState, isOpenState } from '../../cycle/cycle-vocabulary.js';
import type { AssessmentVerdict } from '../assessment-refusal.js';
import type { AssessmentAct } from '../assessment-vocabulary.js';

/** What surrounds the answers goes on for as long as the cycle does. */
export function cycleMustBeOpen(state: CycleState, act: AssessmentAct): AssessmentVerdict {
  return isOpenState(state) ? allowed : refused('cycleStateForbids', { act, state });
}
