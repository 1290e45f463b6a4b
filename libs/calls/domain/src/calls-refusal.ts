import type { Verdict } from '@maillage/platform-kernel';

export const callRefusals = [
  'callNotThereYet',
  'callPastThis',
  'callEnded',
  'callIncomplete',
  'callOpensLater',
  'callNotOpen',
  'callClosingBeforeOpening',
  'callClosingInPast',
  'closingNotReached',
  'extensionNotLater',
  'dayDoesNotExist',
  'decisionBeforeCommittee',
  'committeeBeforeClosing',
  'capAboveEnvelope',
  'applicationsUndecided',
  'awardsStillOpen',
  'fieldLockedByModel',
  'motiveMissing',
] as const;
export type CallRefusal = (typeof callRefusals)[number];

export const applicationRefusals = [
  'applicationNotThereYet',
  'applicationPastThis',
  'applicationEnded',
  'applicationIncomplete',
  'applicationEliminated',
  'depositTooLate',
  'signOffMissing',
  'signOffOwnRequest',
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
  'partnerLeftSinceSignOff',
  'partnerAlreadyInvited',
  'leadMayNotBePartner',
  'coordinatorMayNotBePartner',
  'successorMustWait',
  'partnerNotThereYet',
  'partnerPastThis',
  'partnerReplaced',
  'shareIncomplete',
  'planIsSigned',
  'planMissing',
  'planChangedMeanwhile',
  'shareChangedMeanwhile',
  'partnerNotActive',
  'partnerUnknown',
] as const;

export const reportRefusals = [
  'reportsAlreadyOpen',
  'reportClosed',
  'reportShareNotThereYet',
  'reportSharePastThis',
  'sharesAwaited',
  'earlierReportOpen',
  'reportFileUnreadable',
] as const;

export const reviewRefusals = [
  'gridCriterionUnknown',
  'markOutOfRange',
  'marksMissing',
  'eliminatoryNeedsMark',
  'applicationNotInReview',
  'reviewerConflicted',
  'reviewerAlreadyAssigned',
  'reviewerHasNoSeat',
  'opinionQuestionMissing',
  'regionHasNobodyFree',
  'reviewAlreadyGiven',
  'recommendationMissing',
  'reviewWordsMissing',
  'assignmentEnded',
] as const;

export const juryRefusals = [
  'juryItemDecided',
  'jurorUnknown',
  'recusedJurorPresent',
  'juryQuorumMissing',
  'jurorAlreadyRecused',
  'juryQuorumOutOfRange',
  'shortlistEmpty',
  'juryDecides',
] as const;

export const awardRefusals = [
  'awardNotThereYet',
  'awardPastThis',
  'awardEnded',
  'scheduleIncomplete',
  'reportsMissing',
  'paymentsOpen',
  'scheduleOutOfOrder',
  'envelopeBelowFloors',
  'keyWithoutFigures',
  'mixedKeyIncomplete',
  'applicationNotAwarded',
  'callNotDecided',
  'awardAmountOutOfRange',
  'awardAboveCap',
  'onwardWithoutFunder',
  'envelopeMissing',
  'envelopeSpent',
  'awardedAlready',
  'awardChangedMeanwhile',
  'agreementChangedMeanwhile',
  'agreementSigned',
  'agreementNotSigned',
  'paymentNotAsked',
  'paymentAsked',
  'paymentChecked',
  'paymentNotChecked',
  'paymentMade',
  'scenarioChosen',
  'scenarioOutdated',
] as const;

export const catalogueRefusals = [
  'outsideCallArchived',
  'outsideCallChangedMeanwhile',
  'outsideSourceNotHttps',
  'amountsReversed',
  'tooManyAlerts',
] as const;
export type CatalogueRefusal = (typeof catalogueRefusals)[number];

/** What the server says of rows that moved under somebody, or of whom an act is not for. */
export const keepingRefusals = [
  'callChangedMeanwhile',
  'callDeclinedByItself',
  'questionAnswered',
  'formMissing',
  'formNotOfModel',
  'responseChangedMeanwhile',
  'applicationChangedMeanwhile',
  'fieldUnknown',
  'answerUnreadable',
  'applicantNotActive',
  'applicantNotEligible',
  'messageAudienceNotYours',
  'examinationChangedMeanwhile',
  'reviewChangedMeanwhile',
] as const;

/** Every code with which a call, an application, a partner, a review or an award refuses an act. */
export const callsRefusals = [
  ...callRefusals,
  ...applicationRefusals,
  ...consortiumRefusals,
  ...reportRefusals,
  ...reviewRefusals,
  ...juryRefusals,
  ...awardRefusals,
  ...catalogueRefusals,
  ...keepingRefusals,
] as const;
export type CallsRefusal = (typeof callsRefusals)[number];

export type CallVerdict = Verdict<CallRefusal>;
export type ApplicationVerdict = Verdict<CallsRefusal>;
