import { allowed, isBlank, refused } from '@maillage/platform-kernel';
import type { CampaignTerms } from '../campaign-terms.js';
import type { PoolingVerdict } from '../pooling-refusal.js';

export function titleMustBeGiven({ title }: Pick<CampaignTerms, 'title'>): PoolingVerdict {
  return isBlank(title) ? refused('titleMissing') : allowed;
}
