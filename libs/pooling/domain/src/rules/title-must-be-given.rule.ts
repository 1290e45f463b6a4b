import { allowed, refused } from '@maillage/platform-kernel';
import type { CampaignTerms } from '../campaign-terms.js';
import type { PoolingVerdict } from '../pooling-refusal.js';
import { isBlank } from './text-must-fit.rule.js';

export function titleMustBeGiven({ title }: Pick<CampaignTerms, 'title'>): PoolingVerdict {
  return isBlank(title) ? refused('titleMissing') : allowed;
}
