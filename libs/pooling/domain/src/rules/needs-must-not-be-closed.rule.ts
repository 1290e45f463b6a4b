import { allowed, refused } from '@maillage/platform-kernel';
import type { PoolingCampaign } from '../pooling-campaign.js';
import type { PoolingVerdict } from '../pooling-refusal.js';

export function needsMustNotBeClosed({ state }: Pick<PoolingCampaign, 'state'>): PoolingVerdict {
  return state === 'needsClosed' ? refused('campaignAlreadyClosed') : allowed;
}
