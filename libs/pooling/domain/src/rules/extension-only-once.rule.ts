import { allowed, refused } from '@maillage/platform-kernel';
import type { PoolingCampaign } from '../pooling-campaign.js';
import type { PoolingVerdict } from '../pooling-refusal.js';

export function extensionOnlyOnce({
  extended,
  closesAt,
}: Pick<PoolingCampaign, 'extended' | 'closesAt'>): PoolingVerdict {
  return extended ? refused('alreadyExtended', { closesAt: closesAt.toISOString() }) : allowed;
}
