import { Injectable } from '@nestjs/common';
import { type ActingActor, stampOf } from '@maillage/platform-server';
import { withdrawFromCampaign } from '@maillage/pooling-domain';
import type { ReasonedAsked } from './asked-acts.js';
import type { CampaignView } from './campaign.view.js';
import { CampaignRepository } from '../persistence/campaign.repository.js';
import { ParticipationRepository } from '../persistence/participation.repository.js';
import { poolingPolicies } from '../policy/pooling.policies.js';
import { CampaignActs } from './campaign-act.js';

@Injectable()
export class WithdrawFromCampaign {
  constructor(
    private readonly acts: CampaignActs,
    private readonly campaigns: CampaignRepository,
    private readonly participations: ParticipationRepository,
  ) {}

  execute(actor: ActingActor, input: ReasonedAsked): Promise<CampaignView> {
    const asked = { operation: 'withdrawFromCampaign', policy: poolingPolicies.withdrawFromCampaign, input };
    return this.acts.run(actor, asked, async (transaction) => {
      const locked = await this.campaigns.lockFor(transaction, actor, 'withdraw', input.campaignId);
      const member = await this.participations.situationOf(transaction, actor.organisationId, locked);

      const change = withdrawFromCampaign(locked.campaign, member, stampOf(actor, locked.at, input.reason ?? null));

      await this.participations.save(transaction, change);
      return locked.campaign.id;
    });
  }
}
