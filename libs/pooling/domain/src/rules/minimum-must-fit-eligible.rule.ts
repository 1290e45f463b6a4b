import { allowed, refused } from '@maillage/platform-kernel';
import type { CampaignTerms } from '../campaign-terms.js';
import type { PoolingVerdict } from '../pooling-refusal.js';

export function minimumMustFitEligible({ minimum }: Pick<CampaignTerms, 'minimum'>, eligible: number): PoolingVerdict {
  if (minimum.kind !== 'members' || minimum.value <= eligible) return allowed;
  return refused('minimumAboveEligible', { minimum: minimum.value, eligible });
}
