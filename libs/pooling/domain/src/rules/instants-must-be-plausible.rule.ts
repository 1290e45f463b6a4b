import { allowed, refused } from '@maillage/platform-kernel';
import type { CampaignTerms } from '../campaign-terms.js';
import { inputLimits } from '../input-limits.js';
import type { PoolingVerdict } from '../pooling-refusal.js';

/** A year typed with a digit too many, or too few, is a slip and not a plan. */
export function instantsMustBePlausible(terms: Pick<CampaignTerms, 'opensAt' | 'closesAt'>): PoolingVerdict {
  for (const field of ['opensAt', 'closesAt'] as const) {
    const year = terms[field].getUTCFullYear();
    if (year < inputLimits.firstYear || year > inputLimits.lastYear) {
      return refused('INVALID_INPUT', { field, min: inputLimits.firstYear, max: inputLimits.lastYear });
    }
  }
  return allowed;
}
