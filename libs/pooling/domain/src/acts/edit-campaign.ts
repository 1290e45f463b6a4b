import { type ActStamp, demand, firstRefusal } from '@maillage/platform-kernel';
import type { CampaignTerms } from '../campaign-terms.js';
import type { CampaignChange, PoolingCampaign } from '../pooling-campaign.js';
import { stateMustAllow } from '../rules/state-must-allow.rule.js';
import { termsMustHold } from '../rules/terms-must-hold.rule.js';
import { moveCampaign } from './move-campaign.js';
import { tidyTerms } from './tidy-terms.js';

export interface CampaignEdit {
  readonly terms: CampaignTerms;
  /** How many active Missions the new terms let join, the coordinator not counted. */
  readonly eligible: number;
}

/** @throws DomainError when the campaign is no draft, or the new terms do not hold */
export function editCampaign(
  campaign: PoolingCampaign,
  { terms, eligible }: CampaignEdit,
  stamp: ActStamp,
): CampaignChange {
  demand(
    firstRefusal(
      () => stateMustAllow(campaign, 'edit'),
      () => termsMustHold(terms, eligible, stamp.at),
    ),
  );
  return moveCampaign(campaign, 'edit', stamp, tidyTerms(terms));
}
