import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Acting, type ActingViewer, Guarded } from '@maillage/platform-server';
import { DraftGroupCampaign } from '../../application/campaign/draft-group-campaign.use-case.js';
import { SeenGroupCampaigns } from '../../application/campaign/group-campaigns.view.js';
import { GroupCampaignRepository } from '../../persistence/campaign/group-campaign.repository.js';
import { groupCampaignPolicies } from '../../policy/campaign/group-campaign.policies.js';
import * as types from './group-campaign.types.js';

/** Campaigns that a pooling group runs. */
@Resolver(() => types.GroupCampaignsType)
export class GroupCampaignResolver {
  constructor(
    private readonly seen: SeenGroupCampaigns,
    private readonly drafts: DraftGroupCampaign,
    private readonly groups: GroupCampaignRepository,
  ) {}

  @Query(() => types.GroupCampaignsType)
  @Guarded(groupCampaignPolicies.read)
  groupCampaigns(
    @Acting() viewer: ActingViewer,
    @Args('groupId', { type: () => ID }) groupId: string,
  ): Promise<types.GroupCampaignsType> {
    return this.seen.view(viewer, groupId);
  }

  @Query(() => types.GroupOfCampaignType, {
    nullable: true,
    description: 'Null when none runs it, or one does not see it',
  })
  @Guarded(groupCampaignPolicies.read)
  groupOfCampaign(
    @Acting() { reads }: ActingViewer,
    @Args('campaignId', { type: () => ID }) campaignId: string,
  ): Promise<types.GroupOfCampaignType | null> {
    return this.groups.ofCampaign(reads, campaignId);
  }

  @Mutation(() => ID, { description: 'The id of the draft, whose terms its coordinator writes next' })
  @Guarded(groupCampaignPolicies.draft)
  draftGroupCampaign(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: types.DraftGroupCampaignInput,
  ): Promise<string> {
    return this.drafts.draft(actor, input);
  }
}
