import { type ActStamp, allowed, firstRefusal, refused, type Verdict } from '@maillage/platform-kernel';
import { moveAlong } from '../machine/move-along.js';
import { reasonMustBeGiven } from '../machine/reason-must-be-given.rule.js';
import type { CallChange, CallFacts, CallForProjects } from './call-for-projects.js';
import type { CallTerms } from './call-terms.js';
import { callVerdict, closingMustBeToCome, noCallFacts } from './call-verdict.js';
import { type CallAct, motivatedCallActs } from './call-vocabulary.js';
import { callMachine } from './call.transitions.js';
import { termsMustHold } from './terms-must-hold.rule.js';

/** The acts that set nothing but the state. */
export type PlainCallAct = Exclude<CallAct, 'edit' | 'extend' | 'reopen'>;

/** @throws DomainError with the reason of the first rule that refuses */
export function moveCall(
  call: CallForProjects,
  act: PlainCallAct,
  stamp: ActStamp,
  facts: CallFacts = noCallFacts,
): CallChange {
  return moved(call, { act, stamp, terms: call.terms, rule: () => callVerdict(act, call, facts, stamp.at) });
}

/** @throws DomainError when the call has opened, or the terms do not hold */
export function editCall(call: CallForProjects, terms: CallTerms, stamp: ActStamp): CallChange {
  return moved(call, { act: 'edit', stamp, terms, rule: () => termsMustHold(terms) });
}

/**
 * A later closing for an open call, or a closing to come for a closed one.
 *
 * @throws DomainError when the closing has passed already, is not later, or no reason is given
 */
export function postponeClosing(
  call: CallForProjects,
  act: 'extend' | 'reopen',
  closesAt: Date,
  stamp: ActStamp,
): CallChange {
  const terms = { ...call.terms, closesAt };
  const rule = (): Verdict =>
    firstRefusal<string>(
      () => mustBeLater(call.terms.closesAt, closesAt),
      () => closingMustBeToCome({ terms }, noCallFacts, stamp.at),
      () => termsMustHold({ ...terms, committeeOn: null, decisionOn: null }),
    );
  return moved(call, { act, stamp, terms, rule });
}

function mustBeLater(before: Date | null, after: Date): Verdict {
  if (before !== null && after.getTime() > before.getTime()) return allowed;
  return refused('extensionNotLater', { closesAt: before?.toISOString() ?? null });
}

function moved(
  call: CallForProjects,
  { act, stamp, terms, rule }: { act: CallAct; stamp: ActStamp; terms: CallTerms; rule: () => Verdict },
): CallChange {
  const decision = moveAlong(
    callMachine,
    {
      ...{ from: call.state, act },
      rule: () => firstRefusal<string>(rule, () => reasonMustBeGiven<CallAct>(motivatedCallActs, act, stamp.reason)),
    },
    stamp,
  );
  return { call: { ...call, terms, state: decision.to }, decision };
}
