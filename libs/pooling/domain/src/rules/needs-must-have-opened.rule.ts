import { allowed, refused } from '@maillage/platform-kernel';
import type { PoolingCampaign } from '../pooling-campaign.js';
import type { PoolingVerdict } from '../pooling-refusal.js';

export function needsMustHaveOpened({ state }: Pick<PoolingCampaign, 'state'>): PoolingVerdict {
  if (state === 'abandoned') return refused('campaignAbandoned');
  return state === 'draft' ? refused('campaignNotOpen', { state }) : allowed;
}
