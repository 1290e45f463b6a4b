import { allowed, demand, firstRefusal, isDay, isLegibleLine, nextState, refused } from '@maillage/platform-kernel';
import { commissionLimits } from './commission-limits.js';
import type { CommissionVerdict } from './commission-refusal.js';
import { sessionTransitions } from './commission-session.transitions.js';
import type { SessionAct, SessionState } from './commission-vocabulary.js';
import { sessionStateMustAllow } from './session-state-must-allow.rule.js';

export interface CommissionSession {
  readonly id: string;
  readonly tenantId: string;
  readonly title: string;
  readonly heldOn: string;
  readonly place: string;
  readonly state: SessionState;
}

export type SessionTerms = Pick<CommissionSession, 'title' | 'heldOn' | 'place'>;

/** What stands on an agenda: files, and those of them that wait for their decision. */
export interface AgendaCount {
  readonly files: number;
  readonly undecided: number;
}

export function prepareSession(id: string, tenantId: string, terms: SessionTerms, today: string): CommissionSession {
  demand(termsMustHold(terms, today));
  return { id, tenantId, ...tidy(terms), state: 'prepared' };
}

export function editSession(session: CommissionSession, terms: SessionTerms, today: string): CommissionSession {
  demand(sessionStateMustAllow(session.state, 'edit'));
  demand(termsMustHold(terms, today));
  return { ...session, ...tidy(terms) };
}

export function conveneSession(session: CommissionSession, agenda: AgendaCount): CommissionSession {
  demand(mayConvene(session, agenda));
  return moved(session, 'convene');
}

export function closeSession(session: CommissionSession, agenda: AgendaCount): CommissionSession {
  demand(mayClose(session, agenda));
  return moved(session, 'close');
}

export function mayConvene({ state }: Pick<CommissionSession, 'state'>, { files }: AgendaCount): CommissionVerdict {
  return firstRefusal(
    () => sessionStateMustAllow(state, 'convene'),
    () => (files > 0 ? allowed : refused('agendaEmpty')),
  );
}

/** A file that was not decided goes to another session before this one ends: none is lost with it. */
export function mayClose({ state }: Pick<CommissionSession, 'state'>, { undecided }: AgendaCount): CommissionVerdict {
  return firstRefusal(
    () => sessionStateMustAllow(state, 'close'),
    () => (undecided === 0 ? allowed : refused('itemsUndecided', { count: undecided })),
  );
}

function termsMustHold({ title, heldOn, place }: SessionTerms, today: string): CommissionVerdict {
  return firstRefusal(
    () => (title.trim() === '' ? refused('sessionTitleMissing') : allowed),
    () => lineMustFit('title', title),
    () => lineMustFit('place', place),
    () => (isDay(heldOn) ? allowed : refused('INVALID_INPUT', { field: 'heldOn', reason: 'notADay' })),
    () => (heldOn < today ? refused('sessionInPast', { heldOn }) : allowed),
  );
}

function lineMustFit(field: 'title' | 'place', text: string): CommissionVerdict {
  const fits = text.trim().length <= commissionLimits.line && isLegibleLine(text);
  return fits ? allowed : refused('INVALID_INPUT', { field, max: commissionLimits.line });
}

function tidy({ title, heldOn, place }: SessionTerms): SessionTerms {
  return { title: title.trim(), heldOn, place: place.trim() };
}

function moved(session: CommissionSession, act: SessionAct): CommissionSession {
  const state = nextState<SessionState, SessionAct>(sessionTransitions, session.state, act);
  if (state === undefined) throw new RangeError(`No session moves from ${session.state} by ${act}`);
  return { ...session, state };
}
