import { allowed, refused } from '@maillage/platform-kernel';
import type { PoolingCampaign } from '../pooling-campaign.js';
import type { PoolingVerdict } from '../pooling-refusal.js';

/** A coordinator may open the needs ahead of the announced instant: answers are taken from that instant on. */
export function openingMustHaveCome({ opensAt }: Pick<PoolingCampaign, 'opensAt'>, at: Date): PoolingVerdict {
  if (at.getTime() >= opensAt.getTime()) return allowed;
  return refused('campaignNotYetOpening', { opensAt: opensAt.toISOString() });
}
