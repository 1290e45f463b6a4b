import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Acting, type ActingViewer, Guarded } from '@maillage/platform-server';
import { AbandonCampaign } from '../application/abandon-campaign.use-case.js';
import { CloseCampaign } from '../application/close-campaign.use-case.js';
import { DraftCampaign } from '../application/draft-campaign.use-case.js';
import { EditCampaign } from '../application/edit-campaign.use-case.js';
import { ExtendCampaign } from '../application/extend-campaign.use-case.js';
import { OpenCampaign } from '../application/open-campaign.use-case.js';
import { poolingPolicies } from '../policy/pooling.policies.js';
import * as inputs from './campaign.inputs.js';
import { CampaignType } from './campaign.types.js';

/** The acts of the organisation that leads a campaign. */
@Resolver(() => CampaignType)
export class CoordinatorResolver {
  constructor(
    private readonly drafts: DraftCampaign,
    private readonly edits: EditCampaign,
    private readonly openings: OpenCampaign,
    private readonly extensions: ExtendCampaign,
    private readonly closes: CloseCampaign,
    private readonly abandons: AbandonCampaign,
  ) {}

  @Mutation(() => CampaignType)
  @Guarded(poolingPolicies.draftCampaign)
  draftCampaign(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.DraftCampaignInput,
  ): Promise<CampaignType> {
    return this.drafts.execute(actor, input);
  }

  @Mutation(() => CampaignType)
  @Guarded(poolingPolicies.editCampaign)
  editCampaign(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.EditCampaignInput,
  ): Promise<CampaignType> {
    return this.edits.execute(actor, input);
  }

  @Mutation(() => CampaignType)
  @Guarded(poolingPolicies.openCampaign)
  openCampaign(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.OpenCampaignInput,
  ): Promise<CampaignType> {
    return this.openings.execute(actor, input);
  }

  @Mutation(() => CampaignType)
  @Guarded(poolingPolicies.extendCampaign)
  extendCampaign(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.ExtendCampaignInput,
  ): Promise<CampaignType> {
    return this.extensions.execute(actor, input);
  }

  @Mutation(() => CampaignType)
  @Guarded(poolingPolicies.closeCampaign)
  closeCampaign(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.CloseCampaignInput,
  ): Promise<CampaignType> {
    return this.closes.execute(actor, input);
  }

  @Mutation(() => CampaignType)
  @Guarded(poolingPolicies.abandonCampaign)
  abandonCampaign(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.AbandonCampaignInput,
  ): Promise<CampaignType> {
    return this.abandons.execute(actor, input);
  }
}
