import type { ActStamp } from '@maillage/platform-kernel';
import type { CampaignCounters } from '../campaign-counters.js';
import { isDueToClose } from '../closing-deadline.js';
import type { CampaignChange, PoolingCampaign } from '../pooling-campaign.js';
import { closeCampaign } from './close-campaign.js';

/**
 * The clock closes the needs. It may come twice, or after an extension or an abandonment that it did not know of: it
 * then finds nothing to close.
 *
 * @returns null when there is nothing to close at that instant
 */
export function closeCampaignOnTime(
  campaign: PoolingCampaign,
  counters: CampaignCounters,
  stamp: ActStamp,
): CampaignChange | null {
  return isDueToClose(campaign, stamp.at) ? closeCampaign(campaign, counters, stamp) : null;
}
