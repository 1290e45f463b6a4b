import { allowed, nextState, refused } from '@maillage/platform-kernel';
import type { CycleVerdict } from '../cycle-refusal.js';
import { cycleStates, type CycleAct, type CycleState } from '../cycle-vocabulary.js';
import { cycleTransitions } from '../cycle.transitions.js';

/** The states are listed in the order of the way: what comes too early is told from what comes too late. */
export function stateMustAllowAct(state: CycleState, act: CycleAct): CycleVerdict {
  if (waysOf(state, act) !== undefined) return allowed;
  const here = cycleStates.indexOf(state);
  const places = cycleStates.flatMap((from, index) => (waysOf(from, act) === undefined ? [] : [index]));
  if (isEnd(state)) return refused('cycleClosed', { state, act });
  if (places.every((place) => place > here)) return refused('cycleNotThereYet', { state, act });
  return refused(places.every((place) => place < here) ? 'cyclePastThis' : 'cycleElsewhere', { state, act });
}

/** A refused label may be appealed, and is closed for all the rest. */
function isEnd(state: CycleState): boolean {
  return state === 'refused' || Object.keys(cycleTransitions[state]).length === 0;
}

function waysOf(state: CycleState, act: CycleAct): CycleState | undefined {
  return nextState<CycleState, CycleAct>(cycleTransitions, state, act);
}
