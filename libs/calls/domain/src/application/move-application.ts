import { type ActStamp, firstRefusal } from '@maillage/platform-kernel';
import { moveAlong } from '../machine/move-along.js';
import { reasonMustBeGiven } from '../machine/reason-must-be-given.rule.js';
import { applicationVerdict } from './application-verdict.js';
import { type ApplicationAct, motivatedApplicationActs } from './application-vocabulary.js';
import { applicationMachine } from './application.transitions.js';
import type { ApplicationChange, ApplicationFacts, CallApplication } from './call-application.js';

/** What an act sets beside the state. */
const changesOfAct: Partial<Record<ApplicationAct, (at: Date) => Partial<CallApplication>>> = {
  signOff: (at) => ({ signedOffAt: at }),
  declineSignOff: () => ({ signedOffAt: null }),
  resumeWriting: () => ({ signedOffAt: null }),
  resubmit: () => ({ correctionsUntil: null }),
  cancelChanges: () => ({ correctionsUntil: null }),
};

/**
 * Moves an application along its table and signs the decision. What was signed off is signed again once it is written anew.
 *
 * @throws DomainError with the reason of the first rule that refuses
 */
export function moveApplication(
  application: CallApplication,
  act: ApplicationAct,
  stamp: ActStamp,
  { facts, changes = {} }: { readonly facts: ApplicationFacts; readonly changes?: Partial<CallApplication> },
): ApplicationChange {
  const rule = () =>
    firstRefusal<string>(
      () => applicationVerdict(act, application, facts, stamp.at),
      () => reasonMustBeGiven<ApplicationAct>(motivatedApplicationActs, act, stamp.reason),
    );
  const decision = moveAlong(applicationMachine, { from: application.state, act, rule }, stamp);
  return {
    application: { ...application, ...changesOfAct[act]?.(stamp.at), ...changes, state: decision.to },
    decision,
  };
}
