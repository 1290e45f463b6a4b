import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Acting, type ActingViewer, Guarded } from '@maillage/platform-server';
import { GiveReference } from '../../application/savings/give-reference.use-case.js';
import { KeepSavings } from '../../application/savings/keep-savings.use-case.js';
import { savingsView } from '../../application/savings/savings.view.js';
import { SavingsRepository } from '../../persistence/savings/savings.repository.js';
import { poolingPolicies } from '../../policy/pooling.policies.js';
import * as types from './savings.types.js';

/** What a campaign saved its members. Each act answers with the savings as they now are. */
@Resolver(() => types.CampaignSavingsType)
export class SavingsResolver {
  constructor(
    private readonly savings: SavingsRepository,
    private readonly keeping: KeepSavings,
    private readonly references: GiveReference,
  ) {}

  @Query(() => types.CampaignSavingsType)
  @Guarded(poolingPolicies.readCampaigns)
  campaignSavings(
    @Acting() viewer: ActingViewer,
    @Args('campaignId', { type: () => ID }) campaignId: string,
  ): Promise<types.CampaignSavingsType> {
    return this.seen(viewer, campaignId);
  }

  @Mutation(() => types.CampaignSavingsType, { description: 'Begins the savings, or writes their figures again' })
  @Guarded(poolingPolicies.keepSavings)
  async keepCampaignSavings(
    @Acting() viewer: ActingViewer,
    @Args('input') input: types.KeepCampaignSavingsInput,
  ): Promise<types.CampaignSavingsType> {
    return this.seen(viewer, await this.keeping.keep(viewer.actor, input));
  }

  @Mutation(() => types.CampaignSavingsType)
  @Guarded(poolingPolicies.closeSavings)
  async closeCampaignSavings(
    @Acting() viewer: ActingViewer,
    @Args('input') input: types.CampaignSavingsInput,
  ): Promise<types.CampaignSavingsType> {
    return this.seen(viewer, await this.keeping.close(viewer.actor, input));
  }

  @Mutation(() => types.CampaignSavingsType)
  @Guarded(poolingPolicies.giveReference)
  async giveSavingReference(
    @Acting() viewer: ActingViewer,
    @Args('input') input: types.GiveSavingReferenceInput,
  ): Promise<types.CampaignSavingsType> {
    return this.seen(viewer, await this.references.give(viewer.actor, input));
  }

  @Mutation(() => types.CampaignSavingsType)
  @Guarded(poolingPolicies.giveReference)
  async withdrawSavingReference(
    @Acting() viewer: ActingViewer,
    @Args('input') input: types.CampaignSavingsInput,
  ): Promise<types.CampaignSavingsType> {
    return this.seen(viewer, await this.references.withdraw(viewer.actor, input));
  }

  private async seen({ actor, reads }: ActingViewer, campaignId: string): Promise<types.CampaignSavingsType> {
    return savingsView(await this.savings.of(reads, campaignId), actor);
  }
}
