import { type ActStamp, demand, firstRefusal } from '@maillage/platform-kernel';
import type { CampaignCounters } from '../campaign-counters.js';
import { coordinatorVerdict } from '../coordinator-verdict.js';
import type { CampaignChange, PoolingCampaign } from '../pooling-campaign.js';
import { reasonMustBeGiven } from '../rules/reason-must-be-given.rule.js';
import { moveCampaign } from './move-campaign.js';

/** @throws DomainError when the campaign is over, its deadline has passed, or no reason is given */
export function abandonCampaign(
  campaign: PoolingCampaign,
  counters: CampaignCounters,
  stamp: ActStamp,
): CampaignChange {
  demand(
    firstRefusal(
      () => coordinatorVerdict('abandon', campaign, counters, stamp.at),
      () => reasonMustBeGiven(stamp.reason),
    ),
  );
  return moveCampaign(campaign, 'abandon', stamp);
}
