import type { Verdict } from '@maillage/platform-kernel';

/** Every code with which the commission refuses an act. */
export const commissionRefusals = [
  'sessionNotConvened',
  'sessionAlreadyConvened',
  'sessionAlreadyHeld',
  'sessionInPast',
  'agendaEmpty',
  'itemsUndecided',
  'cycleNotReadyForCommission',
  'cycleAlreadyOnAgenda',
  'itemAlreadyDecided',
  'itemRemoved',
  'motivesMissing',
  'conditionsMissing',
  'levelMissing',
  'levelNotAsked',
  'levelNotInFramework',
  'levelAboveReport',
  'nobodyPresent',
  'presentNotMember',
  'recusedMemberPresent',
  'deciderRecused',
  'memberAlreadyThere',
  'memberHasNoSeat',
  'termAlreadyEnded',
  'termEndsBeforeItStarts',
  'interestAlreadyDeclared',
  'notOnThisCommission',
  'reasonMissing',
  'sessionTitleMissing',
] as const;

export type CommissionRefusal = (typeof commissionRefusals)[number];

export type CommissionVerdict = Verdict<CommissionRefusal | 'INVALID_INPUT'>;
