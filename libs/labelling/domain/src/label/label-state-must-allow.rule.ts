import { allowed, nextState, refused } from '@maillage/platform-kernel';
import type { LabelAct, LabelState } from '../cycle/cycle-vocabulary.js';
import { labelTransitions } from '../cycle/label.transitions.js';
import type { LabelVerdict } from './label-refusal.js';

/** A suspended label waits to be reinstated; one that ended is not brought back. */
export function labelStateMustAllow(state: LabelState, act: LabelAct): LabelVerdict {
  if (nextState<LabelState, LabelAct>(labelTransitions, state, act) !== undefined) return allowed;
  if (state === 'suspended') return refused('labelSuspended');
  if (state === 'valid') return refused('labelNotSuspended');
  return refused('labelEnded', { state });
}
