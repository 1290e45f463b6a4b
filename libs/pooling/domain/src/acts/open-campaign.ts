import { type ActStamp, demand } from '@maillage/platform-kernel';
import type { CampaignCounters } from '../campaign-counters.js';
import { coordinatorVerdict } from '../coordinator-verdict.js';
import type { CampaignChange, PoolingCampaign } from '../pooling-campaign.js';
import { moveCampaign } from './move-campaign.js';

/** @throws DomainError when the campaign is no draft, or its terms hold no more */
export function openCampaign(campaign: PoolingCampaign, counters: CampaignCounters, stamp: ActStamp): CampaignChange {
  demand(coordinatorVerdict('openNeeds', campaign, counters, stamp.at));
  return moveCampaign(campaign, 'openNeeds', stamp);
}
