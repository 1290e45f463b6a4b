import { allowed, nextState, refused } from '@maillage/platform-kernel';
import type { CommissionVerdict } from './commission-refusal.js';
import { sessionTransitions } from './commission-session.transitions.js';
import type { SessionAct, SessionState } from './commission-vocabulary.js';

export function sessionStateMustAllow(state: SessionState, act: SessionAct): CommissionVerdict {
  if (nextState<SessionState, SessionAct>(sessionTransitions, state, act) !== undefined) return allowed;
  if (state === 'held') return refused('sessionAlreadyHeld');
  return refused(act === 'convene' ? 'sessionAlreadyConvened' : 'sessionNotConvened');
}
