import { type ActStamp, demand, firstRefusal } from '@maillage/platform-kernel';
import type { CampaignCounters } from '../campaign-counters.js';
import { outcomeOf } from '../campaign-gauge.js';
import { coordinatorVerdict } from '../coordinator-verdict.js';
import type { CampaignChange, PoolingCampaign } from '../pooling-campaign.js';
import { reasonMustFit } from '../rules/reason-must-fit.rule.js';
import { moveCampaign } from './move-campaign.js';

/**
 * The coordinator closes the needs.
 *
 * @throws DomainError when they are not open, or the minimum is not reached before the deadline
 */
export function closeCampaign(campaign: PoolingCampaign, counters: CampaignCounters, stamp: ActStamp): CampaignChange {
  demand(
    firstRefusal(
      () => coordinatorVerdict('closeNeeds', campaign, counters, stamp.at),
      () => reasonMustFit(stamp.reason),
    ),
  );
  return moveCampaign(campaign, 'closeNeeds', stamp, { outcome: outcomeOf(campaign, counters) });
}
