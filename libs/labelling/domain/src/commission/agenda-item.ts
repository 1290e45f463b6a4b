import { allowed, demand, firstRefusal, nextState, refused } from '@maillage/platform-kernel';
import { cycleLimits } from '../cycle/cycle-limits.js';
import { cycleTransitions } from '../cycle/cycle.transitions.js';
import type { CommissionDecision, CycleAct, CycleKind, CycleState } from '../cycle/cycle-vocabulary.js';
import type { CommissionVerdict } from './commission-refusal.js';
import type { SessionState } from './commission-vocabulary.js';
import { sessionStateMustAllow } from './session-state-must-allow.rule.js';

/** A file on an agenda, as the acts on it ask for it. */
export interface AgendaItem {
  readonly decision: CommissionDecision | null;
  readonly isWithdrawn: boolean;
  readonly sessionState: SessionState;
}

export interface CycleForCommission {
  readonly state: CycleState;
  readonly kind: CycleKind;
}

/** The label is at stake in these alone: a follow-up is completed, and an audit for practice is nobody's to decide. */
export const kindsForCommission = ['initial', 'renewal'] as const satisfies readonly CycleKind[];

export function mayGoOnAgenda(
  session: { readonly state: SessionState },
  cycle: CycleForCommission,
  isWaiting: boolean,
): CommissionVerdict {
  return firstRefusal(
    () => sessionStateMustAllow(session.state, 'addToAgenda'),
    () => (isWaiting ? refused('cycleAlreadyOnAgenda') : allowed),
    () => cycleMustBeReady(cycle),
  );
}

export function itemMustBeUndecided({ decision, isWithdrawn }: AgendaItem): CommissionVerdict {
  if (decision !== null) return refused('itemAlreadyDecided', { decision });
  return isWithdrawn ? refused('itemRemoved') : allowed;
}

export function mayLeaveAgenda(item: AgendaItem): CommissionVerdict {
  return firstRefusal(
    () => sessionStateMustAllow(item.sessionState, 'removeFromAgenda'),
    () => itemMustBeUndecided(item),
  );
}

/** @throws DomainError reasonMissing, INVALID_INPUT when it is longer than a decision keeps */
export function demandReason(reason: string): string {
  const given = reason.trim();
  demand(given === '' ? refused('reasonMissing') : allowed);
  const max = cycleLimits.reason;
  demand(given.length > max ? refused('INVALID_INPUT', { field: 'reason', max }) : allowed);
  return given;
}

function cycleMustBeReady({ state, kind }: CycleForCommission): CommissionVerdict {
  const kinds: readonly CycleKind[] = kindsForCommission;
  const isReady = nextState<CycleState, CycleAct>(cycleTransitions, state, 'scheduleCommission') !== undefined;
  return isReady && kinds.includes(kind) ? allowed : refused('cycleNotReadyForCommission', { state, kind });
}
