import { Injectable } from '@nestjs/common';
import { CampaignReads } from '@maillage/pooling-contract';
import type { ActingViewer } from '@maillage/platform-server';
import { mayRunCampaigns } from '@maillage/workgroups-domain';
import { GroupCampaignRepository } from '../../persistence/campaign/group-campaign.repository.js';
import { groupCampaignPolicies } from '../../policy/campaign/group-campaign.policies.js';
import { mayOnGroup } from '../../policy/workgroup.ability.js';
import { actView } from '../act.view.js';

/** The campaigns of a group as who asks sees them, and whether it may open another. */
@Injectable()
export class SeenGroupCampaigns {
  constructor(
    private readonly groups: GroupCampaignRepository,
    private readonly campaigns: CampaignReads,
  ) {}

  /** @throws DomainError NOT_FOUND when one does not see the group */
  async view({ actor, reads }: ActingViewer, groupId: string) {
    const group = await this.groups.groupOf(reads, groupId, actor.organisationId);
    const listed = await this.campaigns.listed(reads, group.campaignIds);
    const ids = listed.map(({ coordinatorId }) => coordinatorId);
    const known = listed.length === 0 ? [] : await this.groups.coordinators(reads, ids);
    const told = { act: 'draftCampaign' as const, verdict: mayRunCampaigns(group, group.asked.length) };
    return {
      groupId,
      asked: group.asked.length,
      campaigns: listed.flatMap(({ coordinatorId, ...campaign }) => {
        const coordinator = known.find(({ id }) => id === coordinatorId);
        return coordinator === undefined ? [] : [{ ...campaign, coordinator }];
      }),
      acts: mayOnGroup(actor, 'lead', group) ? [actView(told, groupCampaignPolicies.draft.capability, actor)] : [],
    };
  }
}
