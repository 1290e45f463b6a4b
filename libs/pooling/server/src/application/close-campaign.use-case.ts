import { Injectable } from '@nestjs/common';
import { type ActingActor, appendEvent, stampOf } from '@maillage/platform-server';
import { closeCampaign } from '@maillage/pooling-domain';
import type { ReasonedAsked } from './asked-acts.js';
import type { CampaignView } from './campaign.view.js';
import { CampaignRepository } from '../persistence/campaign.repository.js';
import { poolingPolicies } from '../policy/pooling.policies.js';
import { CampaignActs } from './campaign-act.js';
import { campaignEvent } from './pooling.events.js';

@Injectable()
export class CloseCampaign {
  constructor(
    private readonly acts: CampaignActs,
    private readonly campaigns: CampaignRepository,
  ) {}

  execute(actor: ActingActor, input: ReasonedAsked): Promise<CampaignView> {
    const asked = { operation: 'closeCampaign', policy: poolingPolicies.closeCampaign, input };
    return this.acts.run(actor, asked, async (transaction) => {
      const { campaign, subject, counters, at } = await this.campaigns.lockFor(
        transaction,
        actor,
        'closeNeeds',
        input.campaignId,
      );

      const change = closeCampaign(campaign, counters, stampOf(actor, at, input.reason ?? null));

      await this.campaigns.save(transaction, change, subject.audience);
      await appendEvent(transaction, campaignEvent('campaignClosed', change));
      return campaign.id;
    });
  }
}
