import { allowed, refused } from '@maillage/platform-kernel';
import { deadlineHasPassed } from '../closing-deadline.js';
import type { PoolingCampaign } from '../pooling-campaign.js';
import type { PoolingVerdict } from '../pooling-refusal.js';

export function deadlineMustNotHavePassed(campaign: Pick<PoolingCampaign, 'closesAt'>, at: Date): PoolingVerdict {
  if (!deadlineHasPassed(campaign, at)) return allowed;
  return refused('deadlinePassed', { closesAt: campaign.closesAt.toISOString(), at: at.toISOString() });
}
