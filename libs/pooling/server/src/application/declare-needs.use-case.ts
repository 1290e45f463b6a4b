import { Injectable } from '@nestjs/common';
import { newId } from '@maillage/platform-kernel';
import { type ActingActor, stampOf } from '@maillage/platform-server';
import { declareNeeds } from '@maillage/pooling-domain';
import type { DeclarationAsked } from './asked-acts.js';
import type { CampaignView } from './campaign.view.js';
import { CampaignRepository } from '../persistence/campaign.repository.js';
import { ParticipationRepository } from '../persistence/participation.repository.js';
import { demandOnCampaign } from '../policy/campaign.ability.js';
import { poolingPolicies } from '../policy/pooling.policies.js';
import { CampaignActs } from './campaign-act.js';
import { needsOf } from './terms-of-input.js';

@Injectable()
export class DeclareNeeds {
  constructor(
    private readonly acts: CampaignActs,
    private readonly campaigns: CampaignRepository,
    private readonly participations: ParticipationRepository,
  ) {}

  execute(actor: ActingActor, input: DeclarationAsked): Promise<CampaignView> {
    const asked = { operation: 'declareNeeds', policy: poolingPolicies.declareNeeds, input };
    return this.acts.run(actor, asked, async (transaction) => {
      const locked = await this.campaigns.lockFor(transaction, actor, 'declareNeeds', input.campaignId);
      const member = await this.participations.situationOf(transaction, actor.organisationId, locked);
      if (member.participation?.state === 'joined') demandOnCampaign(actor, 'join', locked.subject);
      const declaration = {
        participationId: newId(locked.at),
        needs: needsOf(input.needs),
        sharesQuantities: input.sharesQuantities,
      };

      const change = declareNeeds(locked.campaign, member, declaration, stampOf(actor, locked.at));

      await this.participations.save(transaction, change);
      return locked.campaign.id;
    });
  }
}
