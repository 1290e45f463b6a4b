import type { Verdict } from '@maillage/platform-kernel';

export const callRefusals = [
  'callNotThereYet',
  'callPastThis',
  'callEnded',
  'callIncomplete',
  'callOpensLater',
  'callNotOpen',
  'closingBeforeOpening',
  'closingInPast',
  'closingNotReached',
  'extensionNotLater',
  'dayDoesNotExist',
  'decisionBeforeCommittee',
  'committeeBeforeClosing',
  'capAboveEnvelope',
  'applicationsUndecided',
  'awardsStillOpen',
  'fieldLockedByModel',
  'reasonMissing',
] as const;
export type CallRefusal = (typeof callRefusals)[number];

export const applicationRefusals = [
  'applicationNotThereYet',
  'applicationPastThis',
  'applicationEnded',
  'applicationIncomplete',
  'applicationEliminated',
  'deadlinePassed',
  'signOffMissing',
  'signOffOwnRequest',
  'certifierUnknown',
  'notCertifier',
  'writingClosed',
  'fieldNotReopened',
  'correctionsOpen',
  'correctionsTooLate',
  'reviewsMissing',
  'committeeNotSitting',
] as const;
export type ApplicationRefusal = (typeof applicationRefusals)[number];

export const consortiumRefusals = [
  'consortiumForbidden',
  'consortiumFull',
  'consortiumRequired',
  'partnersNotCommitted',
  'partnerAlreadyInvited',
  'leadMayNotBePartner',
  'partnerNotThereYet',
  'partnerPastThis',
  'partnerReplaced',
  'shareIncomplete',
] as const;

export const reviewRefusals = ['criterionUnknown', 'markOutOfRange', 'marksMissing', 'eliminatoryNeedsMark'] as const;

export const awardRefusals = [
  'awardNotThereYet',
  'awardPastThis',
  'awardEnded',
  'approvalsMissing',
  'alreadyApproved',
  'scheduleIncomplete',
  'reportsMissing',
  'paymentsOpen',
  'scheduleOutOfOrder',
  'envelopeBelowFloors',
  'keyWithoutFigures',
  'mixedKeyIncomplete',
] as const;

/** Every code with which a call, an application, a partner, a review or an award refuses an act. */
export const callsRefusals = [
  ...callRefusals,
  ...applicationRefusals,
  ...consortiumRefusals,
  ...reviewRefusals,
  ...awardRefusals,
] as const;
export type CallsRefusal = (typeof callsRefusals)[number];

export type CallVerdict = Verdict<CallRefusal>;
export type ApplicationVerdict = Verdict<CallsRefusal>;
