import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { isId } from '@maillage/platform-kernel';
import {
  Acting,
  type ActingViewer,
  demandPageSize,
  Guarded,
  isInstant,
  keyOf,
  pageOf,
} from '@maillage/platform-server';
import { campaignView } from '../../application/campaigns/label-campaign.view.js';
import { LabelCampaigns } from '../../application/campaigns/label-campaigns.use-case.js';
import { LabelCampaignRepository } from '../../persistence/campaigns/campaign.repository.js';
import { campaignPolicies } from '../../policy/label-campaign.policies.js';
import {
  LabelCampaignInput,
  LabelCampaignPageType,
  LabelCampaignType,
  OpenLabelCampaignInput,
} from './label-campaign.types.js';

@Resolver(() => LabelCampaignType)
export class LabelCampaignResolver {
  constructor(
    private readonly campaigns: LabelCampaignRepository,
    private readonly acts: LabelCampaigns,
  ) {}

  @Query(() => LabelCampaignPageType)
  @Guarded(campaignPolicies.read)
  async labelCampaigns(
    @Acting() { actor, reads }: ActingViewer,
    @Args('first', { type: () => Int, defaultValue: 20 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<LabelCampaignPageType> {
    demandPageSize(first);
    const [openedAt, id] = after ? keyOf(after, [isInstant, isId]) : [];
    const key = openedAt === undefined || id === undefined ? null : ([openedAt, id] as const);
    const rows = await this.campaigns.page(reads, actor.visible, { first, after: key });
    const page = pageOf(rows, first, (row) => [row.openedAt.toISOString(), row.id]);
    return { ...page, rows: page.rows.map((row) => campaignView(row, actor)) };
  }

  @Mutation(() => LabelCampaignType)
  @Guarded(campaignPolicies.open)
  openLabelCampaign(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: OpenLabelCampaignInput,
  ): Promise<LabelCampaignType> {
    return this.acts.open(actor, input);
  }

  @Mutation(() => LabelCampaignType)
  @Guarded(campaignPolicies.remind)
  remindLabelCampaign(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: LabelCampaignInput,
  ): Promise<LabelCampaignType> {
    return this.acts.remind(actor, input);
  }

  @Mutation(() => LabelCampaignType)
  @Guarded(campaignPolicies.close)
  closeLabelCampaign(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: LabelCampaignInput,
  ): Promise<LabelCampaignType> {
    return this.acts.close(actor, input);
  }
}
