import { allowed, refused } from '@maillage/platform-kernel';
import type { CampaignTerms } from '../campaign-terms.js';
import type { PoolingVerdict } from '../pooling-refusal.js';

export function minimumMustBePositive({ minimum }: Pick<CampaignTerms, 'minimum'>): PoolingVerdict {
  return minimum.value >= 1 ? allowed : refused('minimumNotPositive', { minimum: minimum.value });
}
