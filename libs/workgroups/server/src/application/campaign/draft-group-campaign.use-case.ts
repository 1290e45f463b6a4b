import { Injectable } from '@nestjs/common';
import { CampaignDrafting, type DraftedFamily } from '@maillage/pooling-contract';
import { demand } from '@maillage/platform-kernel';
import { type ActingActor, ActOnce, StampSource } from '@maillage/platform-server';
import { mayRunCampaigns } from '@maillage/workgroups-domain';
import { GroupCampaignRepository } from '../../persistence/campaign/group-campaign.repository.js';
import { groupCampaignPolicies } from '../../policy/campaign/group-campaign.policies.js';
import { demandOnGroup } from '../../policy/workgroup.ability.js';

export interface GroupCampaignAsked {
  readonly idempotencyKey: string;
  readonly groupId: string;
  readonly family: DraftedFamily;
  readonly title: string;
  readonly description: string;
  readonly unit: string;
}

/** A campaign of the group: drafted by the rules of every campaign, with the Missions of the group as those that it asks. */
@Injectable()
export class DraftGroupCampaign {
  constructor(
    private readonly acts: ActOnce,
    private readonly groups: GroupCampaignRepository,
    private readonly campaigns: CampaignDrafting,
    private readonly stamps: StampSource,
  ) {}

  /** @returns the id of the draft */
  draft(actor: ActingActor, input: GroupCampaignAsked): Promise<string> {
    const asked = { operation: 'draftGroupCampaign', policy: groupCampaignPolicies.draft, input };
    return this.acts.run(actor, asked, async (transaction) => {
      const { organisationId: coordinatorId, name: openedBy } = actor;
      const group = await this.groups.groupOf(transaction, input.groupId, coordinatorId);
      demandOnGroup(actor, 'lead', group);
      demand(mayRunCampaigns(group, group.asked.length));
      const at = await this.stamps.after(transaction);
      const { family, title, description, unit } = input;

      const campaignId = await this.campaigns.draft(transaction, actor, {
        ...{ family, title, description, unit: unit.trim() === '' ? 'unité' : unit, at },
        organisationIds: group.asked,
      });

      await this.groups.add(transaction, group, { campaignId, coordinatorId, openedBy, at });
      return campaignId;
    });
  }
}
