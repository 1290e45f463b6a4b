import { allowed, firstRefusal, refused, type Verdict } from '@maillage/platform-kernel';
import type { CallVerdict } from '../calls-refusal.js';
import { wayMustExist } from '../machine/way-must-exist.rule.js';
import type { CallFacts, CallForProjects } from './call-for-projects.js';
import { type CallAct, callActs } from './call-vocabulary.js';
import { callMachine } from './call.transitions.js';
import { depositDeadlineOf } from './deposit-deadline.js';
import { publicationGate } from './publication-gate.js';

export const noCallFacts: CallFacts = { undecided: 0, openAwards: 0 };

/** Whether an act can be done to a call now, before anything is written in its form. */
export function callVerdict(act: CallAct, call: CallForProjects, facts: CallFacts, at: Date): CallVerdict {
  return firstRefusal<Refused>(
    () => wayMustExist(callMachine, call.state, act),
    () => ruleOfAct[act]?.(call, facts, at) ?? allowed,
  );
}

type Refused = CallVerdict extends Verdict<infer Code> ? Code : never;
type CallRule = (call: CallForProjects, facts: CallFacts, at: Date) => CallVerdict;

const mustBeComplete: CallRule = ({ terms }) => publicationGate(terms);

/** What an act asks beyond the state of the call. */
const ruleOfAct: Partial<Record<CallAct, CallRule>> = {
  announce: mustBeComplete,
  open: (call, facts, at) =>
    firstRefusal<Refused>(
      () => mustBeComplete(call, facts, at),
      () => closingMustBeToCome(call, facts, at),
    ),
  close: (call, _, at) => deadlineMustHaveCome(call, at),
  decide: (_, { undecided }) => (undecided === 0 ? allowed : refused('applicationsUndecided', { count: undecided })),
  closeOut: (_, { openAwards }) => (openAwards === 0 ? allowed : refused('awardsStillOpen', { count: openAwards })),
};

/** Asked again of what `extend` and `reopen` would set. */
export function closingMustBeToCome({ terms }: Pick<CallForProjects, 'terms'>, _: CallFacts, at: Date): CallVerdict {
  const deadline = depositDeadlineOf(terms);
  if (deadline === null || at.getTime() < deadline.getTime()) return allowed;
  return refused('callClosingInPast', { closesAt: deadline.toISOString() });
}

/** Whoever would deposit in the last minute counts on it: a call is not closed before its time. One without end may be. */
function deadlineMustHaveCome({ terms }: CallForProjects, at: Date): CallVerdict {
  const deadline = depositDeadlineOf(terms);
  if (deadline === null || at.getTime() >= deadline.getTime()) return allowed;
  return refused('closingNotReached', { closesAt: deadline.toISOString() });
}

export interface CallActVerdict {
  readonly act: CallAct;
  readonly verdict: CallVerdict;
}

/** What the coordinator can do now, and why not the rest. */
export function callActVerdicts(call: CallForProjects, facts: CallFacts, at: Date): readonly CallActVerdict[] {
  return callActs.map((act) => ({ act, verdict: callVerdict(act, call, facts, at) }));
}
