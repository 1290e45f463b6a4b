import { allowed, firstRefusal, refused } from '@maillage/platform-kernel';
import { depositMustBeInTime } from '../call/deposit-deadline.js';
import type { ApplicationVerdict, CallsRefusal } from '../calls-refusal.js';
import { wayMustExist } from '../machine/way-must-exist.rule.js';
import { consortiumMustBeCommitted, partnerMustHaveRoom } from '../partner/consortium.rules.js';
import type { ApplicationFacts, CallApplication } from './call-application.js';
import { applicantActs, type ApplicationAct, applicationActs, statesBeforeDeposit } from './application-vocabulary.js';
import { applicationMachine } from './application.transitions.js';

/** Whether an act can be done to an application now, before anything is written in its form. */
export function applicationVerdict(
  act: ApplicationAct,
  application: CallApplication,
  facts: ApplicationFacts,
  at: Date,
): ApplicationVerdict {
  return firstRefusal<CallsRefusal>(
    () => wayMustExist(applicationMachine, application.state, act),
    () => callMustTakeIt(act, application, { ...facts, at }),
    () => ruleOfAct[act]?.(application, facts, at) ?? allowed,
  );
}

type ApplicationRule = (application: CallApplication, facts: ApplicationFacts, at: Date) => ApplicationVerdict;

/** Until the deposit, applicants act in the time of the call; whatever it is, an applicant may withdraw. */
function callMustTakeIt(
  act: ApplicationAct,
  { state }: CallApplication,
  { call, at }: ApplicationFacts & { readonly at: Date },
): ApplicationVerdict {
  const before: readonly string[] = statesBeforeDeposit;
  const applicants: readonly string[] = applicantActs;
  if (act === 'withdraw' || !applicants.includes(act) || !before.includes(state)) return allowed;
  return callMustBeOpen(call, at);
}

/** The clock alone says whether a call still takes anything: the task that closes it may be late, and is not waited for. */
export function callMustBeOpen(call: ApplicationFacts['call'], at: Date): ApplicationVerdict {
  return firstRefusal<CallsRefusal>(
    () => depositMustBeInTime(call, at),
    () => (call.state === 'open' ? allowed : refused('callNotOpen', { state: call.state })),
  );
}

/** What an act asks beyond the state of the application and the call. */
const ruleOfAct: Partial<Record<ApplicationAct, ApplicationRule>> = {
  invitePartner: (_, { call, partners }) => partnerMustHaveRoom(call.consortium, partners),
  askSignOff: mustBeReady,
  signOff: mustBeAsAsked,
  deposit: (application, facts) =>
    firstRefusal<CallsRefusal>(
      () => mustBeAsAsked(application, facts),
      () => (application.signedOffAt === null ? refused('signOffMissing') : allowed),
    ),
  resubmit: (application, { openCorrections }, at) =>
    firstRefusal<CallsRefusal>(
      () => correctionsMustBeInTime(application, at),
      () => (openCorrections === 0 ? allowed : refused('correctionsOpen', { count: openCorrections })),
    ),
  shortlist: (_, { reviews, reviewsWanted, eliminatedBy }) =>
    firstRefusal<CallsRefusal>(
      () => (reviews < reviewsWanted ? refused('reviewsMissing', { count: reviewsWanted - reviews }) : allowed),
      () => (eliminatedBy.length === 0 ? allowed : refused('applicationEliminated', { count: eliminatedBy.length })),
    ),
  award: committeeMustSit,
  awardPartially: committeeMustSit,
  reserve: committeeMustSit,
};

/** Who signs off, and who hands in, does so for those for whom it was asked: without one of them it is asked anew. */
function mustBeAsAsked(application: CallApplication, facts: ApplicationFacts): ApplicationVerdict {
  const { partnersLeft: count } = facts;
  return firstRefusal<CallsRefusal>(
    () => (count === 0 ? allowed : refused('partnerLeftSinceSignOff', { count })),
    () => mustBeReady(application, facts),
  );
}

function mustBeReady(_: CallApplication, { missing, partners, call }: ApplicationFacts): ApplicationVerdict {
  return firstRefusal<CallsRefusal>(
    () => (missing === 0 ? allowed : refused('applicationIncomplete', { count: missing })),
    () => consortiumMustBeCommitted(call.consortium, partners),
  );
}

function correctionsMustBeInTime({ correctionsUntil }: CallApplication, at: Date): ApplicationVerdict {
  if (correctionsUntil === null || at.getTime() < correctionsUntil.getTime()) return allowed;
  return refused('correctionsTooLate', { until: correctionsUntil.toISOString(), at: at.toISOString() });
}

function committeeMustSit({ state }: CallApplication, { call }: ApplicationFacts): ApplicationVerdict {
  // The reserve list is drawn on after the committee, when money comes back.
  const sits = call.state === 'committee' || (state === 'reserveList' && call.state === 'funding');
  return sits ? allowed : refused('committeeNotSitting', { state: call.state });
}

export interface ApplicationActVerdict {
  readonly act: ApplicationAct;
  readonly verdict: ApplicationVerdict;
}

/** What those who apply, or those who run the call, can do now, and why not the rest. */
export function applicationActVerdicts(
  side: 'applicant' | 'coordinator',
  application: CallApplication,
  facts: ApplicationFacts,
  at: Date,
): readonly ApplicationActVerdict[] {
  const ofApplicants: readonly ApplicationAct[] = applicantActs;
  return applicationActs
    .filter((act) => ofApplicants.includes(act) === (side === 'applicant'))
    .map((act) => ({ act, verdict: applicationVerdict(act, application, facts, at) }));
}
