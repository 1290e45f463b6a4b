import { Injectable } from '@nestjs/common';
import { type ActingActor, stampOf } from '@maillage/platform-server';
import { editCampaign } from '@maillage/pooling-domain';
import type { EditAsked } from './asked-acts.js';
import type { CampaignView } from './campaign.view.js';
import { CampaignRepository, demandActiveCoordinator } from '../persistence/campaign.repository.js';
import { poolingPolicies } from '../policy/pooling.policies.js';
import { CampaignActs } from './campaign-act.js';
import { termsOf } from './terms-of-input.js';

@Injectable()
export class EditCampaign {
  constructor(
    private readonly acts: CampaignActs,
    private readonly campaigns: CampaignRepository,
  ) {}

  execute(actor: ActingActor, input: EditAsked): Promise<CampaignView> {
    const asked = { operation: 'editCampaign', policy: poolingPolicies.editCampaign, input };
    return this.acts.run(actor, asked, async (transaction) => {
      const { campaign, subject, coordinator, at } = await this.campaigns.lockFor(
        transaction,
        actor,
        'edit',
        input.campaignId,
      );
      demandActiveCoordinator('edit', coordinator);
      const terms = termsOf(input.terms);
      const eligible = await this.campaigns.whoMayJoin(transaction, campaign.tenantId, terms.eligibility);

      const edited = editCampaign(campaign, { terms, eligible: eligible.length }, stampOf(actor, at));

      await this.campaigns.saveDraft(transaction, edited, subject.audience);
      return campaign.id;
    });
  }
}
