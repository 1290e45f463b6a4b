import { allowed, refused } from '@maillage/platform-kernel';
import type { CampaignCounters } from '../campaign-counters.js';
import { campaignGauge } from '../campaign-gauge.js';
import { deadlineHasPassed } from '../closing-deadline.js';
import type { PoolingCampaign } from '../pooling-campaign.js';
import type { PoolingVerdict } from '../pooling-refusal.js';

/** Before the deadline others may still join, so the coordinator closes only what has already succeeded. */
export function minimumMustBeReachedToCloseEarly(
  campaign: Pick<PoolingCampaign, 'minimum' | 'seats' | 'closesAt'>,
  counters: CampaignCounters,
  at: Date,
): PoolingVerdict {
  const { minimumReached, missing } = campaignGauge(campaign, counters);
  if (minimumReached || deadlineHasPassed(campaign, at)) return allowed;
  const common = { minimum: campaign.minimum.value, closesAt: campaign.closesAt.toISOString() };
  if (campaign.minimum.kind === 'members') {
    return refused('minimumNotReachedBeforeDeadline', { ...common, members: counters.joined, missing });
  }
  // The firm total of a single member is that Mission's own figure, which it may not share.
  const alone = counters.joined === 1;
  return refused('minimumNotReachedBeforeDeadline', {
    ...common,
    quantity: alone ? null : counters.firm,
    missing: alone ? null : missing,
  });
}
