import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Acting, type ActingViewer, Guarded } from '@maillage/platform-server';
import { DeclareNeeds } from '../application/declare-needs.use-case.js';
import { JoinCampaign } from '../application/join-campaign.use-case.js';
import { WithdrawFromCampaign } from '../application/withdraw-from-campaign.use-case.js';
import { poolingPolicies } from '../policy/pooling.policies.js';
import { DeclareNeedsInput, JoinCampaignInput, WithdrawInput } from './campaign.inputs.js';
import { CampaignType } from './campaign.types.js';

/** The answers of a Mission to a campaign. */
@Resolver(() => CampaignType)
export class MemberResolver {
  constructor(
    private readonly declarations: DeclareNeeds,
    private readonly joins: JoinCampaign,
    private readonly withdrawals: WithdrawFromCampaign,
  ) {}

  @Mutation(() => CampaignType)
  @Guarded(poolingPolicies.declareNeeds)
  declareNeeds(@Acting() { actor }: ActingViewer, @Args('input') input: DeclareNeedsInput): Promise<CampaignType> {
    return this.declarations.execute(actor, input);
  }

  @Mutation(() => CampaignType)
  @Guarded(poolingPolicies.joinCampaign)
  joinCampaign(@Acting() { actor }: ActingViewer, @Args('input') input: JoinCampaignInput): Promise<CampaignType> {
    return this.joins.execute(actor, input);
  }

  @Mutation(() => CampaignType)
  @Guarded(poolingPolicies.withdrawFromCampaign)
  withdrawFromCampaign(@Acting() { actor }: ActingViewer, @Args('input') input: WithdrawInput): Promise<CampaignType> {
    return this.withdrawals.execute(actor, input);
  }
}
