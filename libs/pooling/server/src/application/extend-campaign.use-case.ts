import { Injectable } from '@nestjs/common';
import { type ActingActor, appendEvent, stampOf } from '@maillage/platform-server';
import { extendCampaign } from '@maillage/pooling-domain';
import type { ExtensionAsked } from './asked-acts.js';
import type { CampaignView } from './campaign.view.js';
import { CampaignRepository, demandActiveCoordinator } from '../persistence/campaign.repository.js';
import { poolingPolicies } from '../policy/pooling.policies.js';
import { CampaignActs } from './campaign-act.js';
import { campaignEvent } from './pooling.events.js';

@Injectable()
export class ExtendCampaign {
  constructor(
    private readonly acts: CampaignActs,
    private readonly campaigns: CampaignRepository,
  ) {}

  execute(actor: ActingActor, input: ExtensionAsked): Promise<CampaignView> {
    const asked = { operation: 'extendCampaign', policy: poolingPolicies.extendCampaign, input };
    return this.acts.run(actor, asked, async (transaction) => {
      const { campaign, subject, coordinator, counters, at } = await this.campaigns.lockFor(
        transaction,
        actor,
        'extend',
        input.campaignId,
      );
      demandActiveCoordinator('extend', coordinator);

      const change = extendCampaign(campaign, { closesAt: input.closesAt, counters }, stampOf(actor, at, input.reason));

      await this.campaigns.save(transaction, change, subject.audience);
      await appendEvent(transaction, campaignEvent('campaignExtended', change));
      return campaign.id;
    });
  }
}
