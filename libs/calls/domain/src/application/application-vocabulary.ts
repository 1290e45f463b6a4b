/** Where an application is, in the order of its way, as those who examine it see it. */
export const applicationStates = [
  'draft',
  'partnersPending',
  'awaitingSignOff',
  'submitted',
  'admissibility',
  'changesRequested',
  'resubmitted',
  'review',
  'shortlisted',
  'reserveList',
  'awarded',
  'awardedPartially',
  'rejected',
  'inadmissible',
  'withdrawn',
] as const;
export type ApplicationState = (typeof applicationStates)[number];

export const applicationActs = [
  'invitePartner',
  'askSignOff',
  'signOff',
  'declineSignOff',
  'resumeWriting',
  'deposit',
  'examine',
  'requestChanges',
  'cancelChanges',
  'resubmit',
  'admit',
  'declareInadmissible',
  'shortlist',
  'removeFromShortlist',
  'award',
  'awardPartially',
  'reserve',
  'reject',
  'withdraw',
] as const;
export type ApplicationAct = (typeof applicationActs)[number];

/** Acts of the organisations that apply; the others are of the organisation that runs the call. */
export const applicantActs = [
  'invitePartner',
  'askSignOff',
  'signOff',
  'declineSignOff',
  'resumeWriting',
  'deposit',
  'resubmit',
  'withdraw',
] as const satisfies readonly ApplicationAct[];
export type ApplicantAct = (typeof applicantActs)[number];

/** States in which the whole application may be written. */
export const statesOfWriting = ['draft', 'partnersPending'] as const satisfies readonly ApplicationState[];

/** States in which nobody at the call sees the application: it is the applicants' alone. */
export const statesBeforeDeposit = [
  'draft',
  'partnersPending',
  'awaitingSignOff',
] as const satisfies readonly ApplicationState[];

export const decidedStates = [
  'awarded',
  'awardedPartially',
  'reserveList',
  'rejected',
] as const satisfies readonly ApplicationState[];

export function isDeposited(state: ApplicationState): boolean {
  const before: readonly ApplicationState[] = statesBeforeDeposit;
  return !before.includes(state);
}

export const motivatedApplicationActs = [
  'declineSignOff',
  'requestChanges',
  'declareInadmissible',
  'removeFromShortlist',
  'awardPartially',
  'reserve',
  'reject',
  'withdraw',
] as const satisfies readonly ApplicationAct[];
