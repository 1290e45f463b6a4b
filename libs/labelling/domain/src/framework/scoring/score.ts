import type { RefusalParams } from '@maillage/platform-kernel';
import type { ApplicabilityReason } from '../applicability.js';

/**
 * What was weighed, in whole numbers: a criterion of weight 3 done at 60 % brings 180 points of its 300. Shares are given
 * in basis points (6 543 is 65.43 %), cut and never rounded up: a share that shows a threshold has reached it.
 */
export interface ScorePart {
  readonly maximumPoints: number;
  readonly donePoints: number;
  readonly plannedPoints: number;
  readonly doneBasisPoints: number;
  readonly plannedBasisPoints: number;
  /** Criteria that concern the organisation's profile. */
  readonly applicableCount: number;
  /** Of these, how many have an answer; that a criterion does not concern us is an answer. */
  readonly answeredCount: number;
}

export interface AxisScore extends ScorePart {
  readonly code: string;
}

/** A criterion that leaves the maximum: by the profile, or because the organisation says why. */
export interface Exclusion {
  readonly criterionKey: string;
  readonly by: 'profile' | 'answer';
  readonly reason: { readonly code: ApplicabilityReason | 'notConcerned'; readonly params: RefusalParams };
}

export interface Score {
  readonly total: ScorePart;
  readonly axes: readonly AxisScore[];
  readonly excluded: readonly Exclusion[];
  /** Criteria that are asked because a fact that could excuse them is not known. */
  readonly undetermined: readonly string[];
}

/** Whether points reach a whole percentage of the maximum, exactly. Nothing to reach is not reached. */
export function reaches(points: number, percent: number, maximumPoints: number): boolean {
  return maximumPoints > 0 && points * 100 >= percent * maximumPoints;
}

export function basisPoints(points: number, maximumPoints: number): number {
  return maximumPoints === 0 ? 0 : Math.floor((points * 10_000) / maximumPoints);
}
