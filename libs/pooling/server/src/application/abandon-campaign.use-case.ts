import { Injectable } from '@nestjs/common';
import { type ActingActor, appendEvent, stampOf } from '@maillage/platform-server';
import { abandonCampaign } from '@maillage/pooling-domain';
import type { AbandonmentAsked } from './asked-acts.js';
import type { CampaignView } from './campaign.view.js';
import { CampaignRepository } from '../persistence/campaign.repository.js';
import { poolingPolicies } from '../policy/pooling.policies.js';
import { CampaignActs } from './campaign-act.js';
import { campaignEvent } from './pooling.events.js';

@Injectable()
export class AbandonCampaign {
  constructor(
    private readonly acts: CampaignActs,
    private readonly campaigns: CampaignRepository,
  ) {}

  execute(actor: ActingActor, input: AbandonmentAsked): Promise<CampaignView> {
    const asked = { operation: 'abandonCampaign', policy: poolingPolicies.abandonCampaign, input };
    return this.acts.run(actor, asked, async (transaction) => {
      const { campaign, subject, counters, at } = await this.campaigns.lockFor(
        transaction,
        actor,
        'abandon',
        input.campaignId,
      );

      const change = abandonCampaign(campaign, counters, stampOf(actor, at, input.reason));

      await this.campaigns.save(transaction, change, subject.audience);
      await appendEvent(transaction, campaignEvent('campaignAbandoned', change));
      return campaign.id;
    });
  }
}
