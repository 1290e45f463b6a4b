import { Args, ID, Int, Query, Resolver } from '@nestjs/graphql';
import { DomainError, isId } from '@maillage/platform-kernel';
import { Acting, type ActingViewer, Guarded } from '@maillage/platform-server';
import { coordinatorDisclosure } from '@maillage/pooling-domain';
import { AwaitedActs } from '../application/awaited-acts.js';
import { CampaignMembersReader } from '../persistence/campaign-members.reader.js';
import { CampaignReader, type CampaignRow } from '../persistence/campaign.reader.js';
import { demandOnCampaign } from '../policy/campaign.ability.js';
import { poolingPolicies } from '../policy/pooling.policies.js';
import {
  AwaitedActType,
  CampaignFilterInput,
  CampaignMembersArgs,
  CampaignMembersType,
  CampaignPageType,
} from './campaign-lists.types.js';
import { CampaignType } from './campaign.types.js';
import { subjectOf } from '../application/campaign-facts.js';
import { campaignView } from '../application/campaign.view.js';

@Resolver(() => CampaignType)
export class CampaignQueryResolver {
  constructor(
    private readonly reader: CampaignReader,
    private readonly members: CampaignMembersReader,
    private readonly awaited: AwaitedActs,
  ) {}

  @Query(() => CampaignPageType)
  @Guarded(poolingPolicies.readCampaigns)
  async campaigns(
    @Acting() { actor, reads }: ActingViewer,
    @Args('first', { type: () => Int, defaultValue: 20 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
    @Args('filter', { type: () => CampaignFilterInput, nullable: true }) filter: CampaignFilterInput | null,
  ): Promise<CampaignPageType> {
    const page = await this.reader.page(reads, actor, { first, after }, filter ?? {});
    return { ...page, rows: page.rows.map((row) => campaignView(row, actor)) };
  }

  @Query(() => CampaignType)
  @Guarded(poolingPolicies.readCampaigns)
  async campaign(@Acting() viewer: ActingViewer, @Args('id', { type: () => ID }) id: string): Promise<CampaignType> {
    return campaignView(await this.seen(viewer, id), viewer.actor);
  }

  @Query(() => CampaignMembersType)
  @Guarded(poolingPolicies.readMembers)
  async campaignMembers(
    @Acting() viewer: ActingViewer,
    @Args() { campaignId, first, after, answer }: CampaignMembersArgs,
  ): Promise<CampaignMembersType> {
    const campaign = await this.seen(viewer, campaignId);
    demandOnCampaign(viewer.actor, 'readMembers', subjectOf(campaign));
    const page = await this.members.page(viewer.reads, campaignId, { first, after }, answer);
    const { unshared, ...counts } = page.counts;
    const { rowsWithheld } = coordinatorDisclosure(counts.joined, unshared);
    const withheld = { firm: null, probable: null, maximum: null };
    const rows = page.rows.map((row) => (rowsWithheld ? { ...row, ...withheld } : row));
    return { ...page, rows, counts, unsharedRows: unshared, rowsWithheld };
  }

  @Query(() => [AwaitedActType])
  @Guarded(poolingPolicies.readCampaigns)
  awaitedActs(@Acting() { actor, reads }: ActingViewer): Promise<AwaitedActType[]> {
    return this.awaited.of(reads, actor);
  }

  private async seen({ actor, reads }: ActingViewer, id: string): Promise<CampaignRow> {
    const row = isId(id) ? await this.reader.one(reads, actor, id) : undefined;
    if (row === undefined) throw new DomainError('NOT_FOUND');
    return row;
  }
}
