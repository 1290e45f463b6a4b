import { Injectable } from '@nestjs/common';
import { newId } from '@maillage/platform-kernel';
import { type ActingActor, stampOf } from '@maillage/platform-server';
import { joinCampaign } from '@maillage/pooling-domain';
import type { JoiningAsked } from './asked-acts.js';
import type { CampaignView } from './campaign.view.js';
import { CampaignRepository } from '../persistence/campaign.repository.js';
import { ParticipationRepository } from '../persistence/participation.repository.js';
import { poolingPolicies } from '../policy/pooling.policies.js';
import { CampaignActs } from './campaign-act.js';
import { needsOf } from './terms-of-input.js';

@Injectable()
export class JoinCampaign {
  constructor(
    private readonly acts: CampaignActs,
    private readonly campaigns: CampaignRepository,
    private readonly participations: ParticipationRepository,
  ) {}

  execute(actor: ActingActor, input: JoiningAsked): Promise<CampaignView> {
    const asked = { operation: 'joinCampaign', policy: poolingPolicies.joinCampaign, input };
    return this.acts.run(actor, asked, async (transaction) => {
      const locked = await this.campaigns.lockFor(transaction, actor, 'join', input.campaignId);
      const member = await this.participations.situationOf(transaction, actor.organisationId, locked);
      const sent = {
        participationId: newId(locked.at),
        needs: input.needs ? needsOf(input.needs) : null,
        sharesQuantities: input.sharesQuantities ?? null,
      };

      const change = joinCampaign(locked.campaign, member, sent, stampOf(actor, locked.at));

      await this.participations.save(transaction, change);
      return locked.campaign.id;
    });
  }
}
