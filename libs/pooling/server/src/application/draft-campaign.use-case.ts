import { Injectable } from '@nestjs/common';
import { newId } from '@maillage/platform-kernel';
import { type ActingActor, stampOf, StampSource } from '@maillage/platform-server';
import { draftCampaign } from '@maillage/pooling-domain';
import type { DraftAsked } from './asked-acts.js';
import type { CampaignView } from './campaign.view.js';
import { CampaignRepository, demandActiveCoordinator } from '../persistence/campaign.repository.js';
import { poolingPolicies } from '../policy/pooling.policies.js';
import { CampaignActs } from './campaign-act.js';
import { termsOf } from './terms-of-input.js';

@Injectable()
export class DraftCampaign {
  constructor(
    private readonly acts: CampaignActs,
    private readonly campaigns: CampaignRepository,
    private readonly stamps: StampSource,
  ) {}

  execute(actor: ActingActor, input: DraftAsked): Promise<CampaignView> {
    const asked = { operation: 'draftCampaign', policy: poolingPolicies.draftCampaign, input };
    return this.acts.run(actor, asked, async (transaction) => {
      const terms = termsOf(input.terms);
      const tenantId = actor.organisationId;
      demandActiveCoordinator('edit', await this.campaigns.coordinatorOf(transaction, tenantId));
      const eligible = await this.campaigns.whoMayJoin(transaction, tenantId, terms.eligibility);
      const stamp = stampOf(actor, await this.stamps.after(transaction));

      const drafted = draftCampaign({ id: newId(), tenantId, terms }, eligible.length, stamp);

      await this.campaigns.add(transaction, drafted);
      return drafted.campaign.id;
    });
  }
}
