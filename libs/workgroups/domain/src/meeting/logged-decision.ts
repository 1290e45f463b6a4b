import { type ActStamp, allowed, type Decision, firstRefusal, refused, type Verdict } from '@maillage/platform-kernel';
import { moveAlong } from '../machine/move-along.js';
import { reasonMustBeGiven } from '../machine/reason-must-be-given.rule.js';
import { wayMustExist } from '../machine/way-must-exist.rule.js';
import type { MeetingRefusal } from './meeting-refusal.js';
import { loggedDecisionMachine } from './meeting.transitions.js';
import {
  loggedDecisionActs,
  type LoggedDecisionAct,
  type LoggedDecisionState,
  motivatedLoggedDecisionActs,
} from './meeting-vocabulary.js';

/** What a group decided, who sees to it, and by when. */
export interface LoggedDecision {
  readonly state: LoggedDecisionState;
  readonly ownerId: string | null;
  /** A day: 2027-03-31; null when it has no end. */
  readonly dueOn: string | null;
}

export interface DecisionAsker {
  readonly personId: string;
  readonly isLead: boolean;
}

export function loggedDecisionVerdicts(
  decision: LoggedDecision,
  asker: DecisionAsker,
): readonly { readonly act: LoggedDecisionAct; readonly verdict: Verdict<MeetingRefusal> }[] {
  return loggedDecisionActs.map((act) => ({
    act,
    verdict: firstRefusal<MeetingRefusal>(
      () => wayMustExist(loggedDecisionMachine, decision.state, act),
      () => mustBeTheirs(decision, act, asker),
    ),
  }));
}

/** @throws DomainError with the reason of the first rule that refuses */
export function moveLoggedDecision(
  decision: LoggedDecision,
  act: LoggedDecisionAct,
  stamp: ActStamp,
  asker: DecisionAsker,
): Decision<LoggedDecisionState, LoggedDecisionAct> {
  const rule = (): Verdict =>
    firstRefusal<string>(
      () => mustBeTheirs(decision, act, asker),
      () => reasonMustBeGiven(motivatedLoggedDecisionActs, act, stamp.reason),
    );
  return moveAlong(loggedDecisionMachine, { from: decision.state, act, rule }, stamp);
}

/** Its owner says that it is done; the lead does everything. */
function mustBeTheirs(
  { ownerId }: LoggedDecision,
  act: LoggedDecisionAct,
  { personId, isLead }: DecisionAsker,
): Verdict<'followUpNotYours'> {
  return isLead || (act === 'complete' && ownerId === personId) ? allowed : refused('followUpNotYours');
}

/** Whether its day has passed without its being done. @param today a day of the zone in which it was set */
export function isOverdue({ state, dueOn }: LoggedDecision, today: string): boolean {
  return state === 'open' && dueOn !== null && dueOn < today;
}
