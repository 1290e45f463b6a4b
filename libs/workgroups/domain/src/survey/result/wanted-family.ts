import { allowed, refused } from '@maillage/platform-kernel';
import type { SurveyVerdict } from '../survey-refusal.js';
import type { GroupResult } from './survey-result.js';

/** How far Missions want to pool one family. */
export interface FamilyShare {
  readonly familyId: string;
  readonly wouldPool: number;
  readonly answered: number;
  /** Of the answers, rounded down to a tenth of a percent, in tenths. */
  readonly permille: number;
  readonly isAboveThreshold: boolean;
}

/** The share of each family among all answers; none while the result of all is kept back. */
export function familyShares(results: readonly GroupResult[], thresholdPercent: number): readonly FamilyShare[] {
  const all = results.find(({ dimension }) => dimension === 'all');
  return (all?.families ?? []).map(({ familyId, stances: { wouldPool } }) => {
    const answered = all?.answered ?? 0;
    return {
      ...{ familyId, wouldPool, answered },
      permille: answered === 0 ? 0 : Math.floor((wouldPool * 1_000) / answered),
      isAboveThreshold: wouldPool * 100 > answered * thresholdPercent,
    };
  });
}

/** A family becomes a group or a campaign when more of the answers ask for it than the threshold says, once each. */
export function familyMustBeWanted(
  share: FamilyShare | undefined,
  { thresholdPercent, isProposed }: { readonly thresholdPercent: number; readonly isProposed: boolean },
): SurveyVerdict {
  if (isProposed) return refused('familyAlreadyProposed');
  if (share?.isAboveThreshold === true) return allowed;
  return refused('familyBelowThreshold', {
    percent: Math.floor((share?.permille ?? 0) / 10),
    threshold: thresholdPercent,
  });
}
