import type { Verdict } from '@maillage/platform-kernel';

/** Those of the savings of a campaign. */
export const savingsRefusals = [
  'campaignNotAgreed',
  'savingsNotBegun',
  'savingsClosed',
  'savingsAmountsMissing',
  'referenceMissing',
  'referenceSourceMissing',
] as const;

/** Every code with which this context refuses an act. `INVALID_INPUT` is for what a screen never lets through. */
export const poolingRefusals = [
  'INVALID_INPUT',
  'campaignNotDraft',
  'campaignNotOpen',
  'campaignAlreadyOpen',
  'campaignAlreadyClosed',
  'campaignAbandoned',
  'campaignNotYetOpening',
  'deadlinePassed',
  'alreadyExtended',
  'extensionMustBeLater',
  'minimumNotReachedBeforeDeadline',
  'noSeatLeft',
  'notEligible',
  'organisationSuspended',
  'organisationNotActive',
  'coordinatorMayNotJoin',
  'alreadyJoined',
  'notJoined',
  'needsMissing',
  'maximumBelowFirm',
  'quantityNegative',
  'unknownLine',
  'reasonMissing',
  'titleMissing',
  'linesMissing',
  'closingBeforeOpening',
  'closingInPast',
  'minimumNotPositive',
  'minimumAboveEligible',
  'minimumAboveSeats',
  'seatsNotPositive',
  'eligibilityEmpty',
  ...savingsRefusals,
] as const;

export type PoolingRefusal = (typeof poolingRefusals)[number];

export type PoolingVerdict = Verdict<PoolingRefusal>;
