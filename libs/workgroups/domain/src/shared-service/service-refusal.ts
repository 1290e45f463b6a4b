import type { Verdict } from '@maillage/platform-kernel';

export const serviceRefusals = [
  'serviceNotThereYet',
  'servicePastThis',
  'serviceEnded',
  'notMemberOfGroup',
  'alreadySubscribed',
  'notSubscribed',
  'figuresMissing',
  'keyPartsIncomplete',
  'nobodySeated',
  'periodBackwards',
  'notUsedYet',
] as const;
export type ServiceRefusal = (typeof serviceRefusals)[number];

export type ServiceVerdict = Verdict<ServiceRefusal | 'INVALID_INPUT'>;
