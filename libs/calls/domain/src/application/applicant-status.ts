import { areDecisionsTold, type CallState } from '../call/call-vocabulary.js';
import type { ApplicationState } from './application-vocabulary.js';

export const applicantStatuses = [
  'inPreparation',
  'awaitingPartners',
  'awaitingSignOff',
  'deposited',
  'beingExamined',
  'correctionsAsked',
  'retained',
  'retainedInPart',
  'onReserve',
  'notRetained',
  'notAdmissible',
  'fundingCancelled',
  'withdrawn',
] as const;
/** What applicants read of their application: never how far a discussion inside has come, nor what it leans to. */
export type ApplicantStatus = (typeof applicantStatuses)[number];

const beforeDecisions = {
  draft: 'inPreparation',
  partnersPending: 'awaitingPartners',
  awaitingSignOff: 'awaitingSignOff',
  submitted: 'deposited',
  admissibility: 'beingExamined',
  changesRequested: 'correctionsAsked',
  resubmitted: 'beingExamined',
  review: 'beingExamined',
  shortlisted: 'beingExamined',
  reserveList: 'beingExamined',
  awarded: 'beingExamined',
  awardedPartially: 'beingExamined',
  rejected: 'beingExamined',
  inadmissible: 'notAdmissible',
  withdrawn: 'withdrawn',
} as const satisfies Record<ApplicationState, ApplicantStatus>;

const onceTold: Partial<Record<ApplicationState, ApplicantStatus>> = {
  reserveList: 'onReserve',
  awarded: 'retained',
  awardedPartially: 'retainedInPart',
  rejected: 'notRetained',
};

/**
 * Decisions are told to all at once, when the call is decided; what is not admissible is told at once.
 *
 * @param isCancelled whether an award that was sent to those who apply has been cancelled since
 */
export function applicantStatusOf(state: ApplicationState, callState: CallState, isCancelled = false): ApplicantStatus {
  const told = areDecisionsTold(callState) ? onceTold[state] : undefined;
  const isGranted = told === 'retained' || told === 'retainedInPart';
  return isGranted && isCancelled ? 'fundingCancelled' : (told ?? beforeDecisions[state]);
}
