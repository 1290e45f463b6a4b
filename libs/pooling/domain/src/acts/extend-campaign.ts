import { type ActStamp, demand, firstRefusal } from '@maillage/platform-kernel';
import type { CampaignCounters } from '../campaign-counters.js';
import { coordinatorVerdict } from '../coordinator-verdict.js';
import type { CampaignChange, PoolingCampaign } from '../pooling-campaign.js';
import { extensionMustBeLater } from '../rules/extension-must-be-later.rule.js';
import { reasonMustBeGiven } from '../rules/reason-must-be-given.rule.js';
import { moveCampaign } from './move-campaign.js';

export interface CampaignExtension {
  readonly closesAt: Date;
  readonly counters: CampaignCounters;
}

/** @throws DomainError when the needs are not open, were extended before, or the new closing is not later */
export function extendCampaign(
  campaign: PoolingCampaign,
  { closesAt, counters }: CampaignExtension,
  stamp: ActStamp,
): CampaignChange {
  demand(
    firstRefusal(
      () => coordinatorVerdict('extend', campaign, counters, stamp.at),
      () => extensionMustBeLater(campaign, closesAt),
      () => reasonMustBeGiven(stamp.reason),
    ),
  );
  return moveCampaign(campaign, 'extend', stamp, { closesAt, extended: true });
}
