import { type ActStamp, nextState } from '@maillage/platform-kernel';
import type { CampaignState, CoordinatorAct } from '../campaign-vocabulary.js';
import type { CampaignChange, PoolingCampaign } from '../pooling-campaign.js';
import { campaignTransitions } from '../pooling-campaign.transitions.js';
import { signedDecision } from './signed-decision.js';

/**
 * Moves a campaign along its table. The rules have been asked before.
 *
 * @throws RangeError when the table has no such way
 */
export function moveCampaign(
  campaign: PoolingCampaign,
  act: CoordinatorAct,
  stamp: ActStamp,
  changes: Partial<PoolingCampaign> = {},
): CampaignChange {
  const to = nextState<CampaignState, CoordinatorAct>(campaignTransitions, campaign.state, act);
  if (to === undefined) throw new RangeError(`No campaign moves from ${campaign.state} by ${act}`);
  return {
    campaign: { ...campaign, ...changes, state: to },
    decision: signedDecision({ act, from: campaign.state, to }, stamp),
  };
}
