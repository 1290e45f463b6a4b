import { allowed, isBlank, refused } from '@maillage/platform-kernel';
import { cycleLimits } from '../cycle-limits.js';
import type { CycleVerdict } from '../cycle-refusal.js';
import type { CycleAct } from '../cycle-vocabulary.js';

/** Acts that somebody else lives with: they say why. The review of the region is its written opinion. */
export const motivatedActs = [
  'returnFromReview',
  'withdrawApplication',
  'returnApplication',
  'replaceAuditors',
  'unscheduleCommission',
  'grantWithConditions',
  'defer',
  'refuse',
  'appeal',
  'abandon',
] as const satisfies readonly CycleAct[];

export function motiveMustBeGiven(act: CycleAct, reason: string | null): CycleVerdict {
  const motivated: readonly CycleAct[] = motivatedActs;
  if (motivated.includes(act) && (reason === null || isBlank(reason))) return refused('reasonMissing', { act });
  const isTooLong = (reason?.length ?? 0) > cycleLimits.reason;
  return isTooLong ? refused('INVALID_INPUT', { field: 'reason', max: cycleLimits.reason }) : allowed;
}
