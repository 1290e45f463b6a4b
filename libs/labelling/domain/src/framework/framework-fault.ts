import type { RefusalParams } from '@maillage/platform-kernel';

export const frameworkFaults = [
  'axesMissing',
  'tooManyAxes',
  'criteriaMissing',
  'tooManyCriteria',
  'levelsMissing',
  'tooManyLevels',
  'textMissing',
  'textTooLong',
  'hiddenCharacters',
  'codeUnreadable',
  'keyUnreadable',
  'axisCodeTaken',
  'criterionCodeTaken',
  'criterionKeyTaken',
  'weightNotPositive',
  'tooManyEvidence',
  'evidenceTwice',
  'choicesTooFew',
  'choicesTooMany',
  'choicesNotRising',
  'percentOutOfRange',
  'factUnknown',
  'ruleEmpty',
  'ruleTooLarge',
  'ruleValueUnfit',
  'levelNumberNotNext',
  'thresholdNotRising',
  'conditionUnknownCriterion',
  'conditionTwice',
  'tooManyConditions',
] as const;
/** What a framework's content cannot be published or imported with. */
export type FrameworkFaultCode = (typeof frameworkFaults)[number];

/** Where a fault is, by position: the title of a framework's third criterion of its first axis. */
export interface FaultPlace {
  readonly axis: number | null;
  readonly criterion: number | null;
  readonly level: number | null;
  readonly field: string;
}

export interface FrameworkFault {
  readonly code: FrameworkFaultCode;
  readonly place: FaultPlace;
  readonly params: RefusalParams;
}

export const nowhere: FaultPlace = { axis: null, criterion: null, level: null, field: '' };

export function faultAt(
  place: FaultPlace,
  field: string,
  code: FrameworkFaultCode,
  params: RefusalParams = {},
): FrameworkFault {
  return { code, place: { ...place, field }, params };
}
