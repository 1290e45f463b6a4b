import { Injectable } from '@nestjs/common';
import { type ActingActor, appendEvent, stampOf } from '@maillage/platform-server';
import { openCampaign } from '@maillage/pooling-domain';
import type { CampaignAsked } from './asked-acts.js';
import type { CampaignView } from './campaign.view.js';
import { CampaignRepository, demandActiveCoordinator } from '../persistence/campaign.repository.js';
import { poolingPolicies } from '../policy/pooling.policies.js';
import { CampaignActs } from './campaign-act.js';
import { campaignEvent } from './pooling.events.js';

@Injectable()
export class OpenCampaign {
  constructor(
    private readonly acts: CampaignActs,
    private readonly campaigns: CampaignRepository,
  ) {}

  execute(actor: ActingActor, input: CampaignAsked): Promise<CampaignView> {
    const asked = { operation: 'openCampaign', policy: poolingPolicies.openCampaign, input };
    return this.acts.run(actor, asked, async (transaction) => {
      const { campaign, coordinator, counters, eligible, at } = await this.campaigns.lockFor(
        transaction,
        actor,
        'openNeeds',
        input.campaignId,
      );
      demandActiveCoordinator('openNeeds', coordinator);

      const change = openCampaign(campaign, counters, stampOf(actor, at));

      await this.campaigns.save(transaction, change, campaign.eligibility.restricted ? eligible : []);
      await appendEvent(transaction, campaignEvent('campaignOpened', change));
      return campaign.id;
    });
  }
}
