import { isBlank, isLegibleLine } from '@maillage/platform-kernel';
import { callsLimits } from '../calls-limits.js';

export interface GridCriterion {
  readonly key: string;
  readonly label: string;
  /** What the criterion counts beside the others. */
  readonly weight: number;
  /** The best mark: marks run from 0 to it. */
  readonly mostPoints: number;
  /** The mark below which the application is out, whatever the rest; null when the criterion eliminates nobody. */
  readonly eliminatoryBelow: number | null;
}

/** By what applications are scored. It is frozen once the call opens. */
export interface ScoringGrid {
  readonly criteria: readonly GridCriterion[];
}

export const gridFaultCodes = [
  'tooManyCriteria',
  'keyRepeated',
  'labelMissing',
  'weightOutOfRange',
  'pointsOutOfRange',
  'thresholdOutOfRange',
] as const;
export type GridFaultCode = (typeof gridFaultCodes)[number];

export interface GridFault {
  readonly code: GridFaultCode;
  readonly criterionKey: string | null;
}

/** Everything that is wrong with a grid. */
export function gridFaults({ criteria }: ScoringGrid): readonly GridFault[] {
  const faults = criteria.flatMap((criterion, place) =>
    faultsOf(criterion, criteria.slice(0, place)).map((code) => ({ code, criterionKey: criterion.key })),
  );
  const isTooLong = criteria.length > callsLimits.criteria;
  return [...(isTooLong ? [{ code: 'tooManyCriteria' as const, criterionKey: null }] : []), ...faults];
}

function faultsOf(criterion: GridCriterion, before: readonly GridCriterion[]): GridFaultCode[] {
  const { key, label, weight, mostPoints, eliminatoryBelow } = criterion;
  const isThresholdWrong = eliminatoryBelow !== null && !isWithin(eliminatoryBelow, 1, mostPoints);
  const isLabelWrong = isBlank(label) || !isLegibleLine(label) || label.length > callsLimits.title;
  return [
    ...(before.some((other) => other.key === key) ? ['keyRepeated' as const] : []),
    ...(isLabelWrong ? ['labelMissing' as const] : []),
    ...(isWithin(weight, 1, callsLimits.weight) ? [] : ['weightOutOfRange' as const]),
    ...(isWithin(mostPoints, 1, callsLimits.mostPoints) ? [] : ['pointsOutOfRange' as const]),
    ...(isThresholdWrong ? ['thresholdOutOfRange' as const] : []),
  ];
}

function isWithin(value: number, from: number, to: number): boolean {
  return Number.isInteger(value) && value >= from && value <= to;
}
