import { allowed, refused } from '@maillage/platform-kernel';
import type { PoolingCampaign } from '../pooling-campaign.js';
import type { PoolingVerdict } from '../pooling-refusal.js';

export function extensionMustBeLater({ closesAt }: Pick<PoolingCampaign, 'closesAt'>, asked: Date): PoolingVerdict {
  if (asked.getTime() > closesAt.getTime()) return allowed;
  return refused('extensionMustBeLater', { closesAt: closesAt.toISOString(), asked: asked.toISOString() });
}
