import { Args, ID, Int, Query, Resolver } from '@nestjs/graphql';
import { DomainError } from '@maillage/platform-kernel';
import { Acting, type ActingViewer, Guarded } from '@maillage/platform-server';
import { groupView, subjectOf } from '../../application/group/group.view.js';
import { AwaitedGroupActsReader } from '../../persistence/group/awaited-group-acts.reader.js';
import { GroupReader, type GroupRow } from '../../persistence/group/group.reader.js';
import { GroupPeopleReader } from '../../persistence/group/people.reader.js';
import { demandOnGroup } from '../../policy/workgroup.ability.js';
import { workgroupsPolicies } from '../../policy/workgroups.policies.js';
import { GroupOrganisationType, GroupPersonType } from '../workgroups-parts.types.js';
import { WorkgroupFilterInput } from './group.inputs.js';
import { AwaitedGroupActType, GroupLeadCandidateType, WorkgroupPageType, WorkgroupType } from './group.types.js';

@Resolver(() => WorkgroupType)
export class GroupQueryResolver {
  constructor(
    private readonly reader: GroupReader,
    private readonly people: GroupPeopleReader,
    private readonly awaited: AwaitedGroupActsReader,
  ) {}

  @Query(() => WorkgroupPageType)
  @Guarded(workgroupsPolicies.read)
  async workgroups(
    @Acting() { actor, reads }: ActingViewer,
    @Args('first', { type: () => Int, defaultValue: 20 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
    @Args('filter', { type: () => WorkgroupFilterInput, nullable: true }) filter: WorkgroupFilterInput | null,
  ): Promise<WorkgroupPageType> {
    const page = await this.reader.page(reads, actor, { first, after }, filter ?? {});
    return { ...page, rows: page.rows.map((row) => groupView(row, actor)) };
  }

  @Query(() => WorkgroupType)
  @Guarded(workgroupsPolicies.read)
  async workgroup(@Acting() viewer: ActingViewer, @Args('id', { type: () => ID }) id: string): Promise<WorkgroupType> {
    return groupView(await this.seen(viewer, id), viewer.actor);
  }

  @Query(() => [GroupLeadCandidateType], { description: 'Directors in office who may be designated, by name' })
  @Guarded(workgroupsPolicies.chooseLead)
  async groupLeadCandidates(
    @Acting() viewer: ActingViewer,
    @Args('groupId', { type: () => ID }) groupId: string,
    @Args('text', { defaultValue: '' }) text: string,
  ): Promise<GroupLeadCandidateType[]> {
    demandOnGroup(viewer.actor, 'sponsor', subjectOf(await this.seen(viewer, groupId)));
    return this.people.candidates(viewer.reads, groupId, text);
  }

  @Query(() => [GroupOrganisationType], { description: 'Organisations that may be invited, by name' })
  @Guarded(workgroupsPolicies.chooseMembers)
  async groupInvitable(
    @Acting() viewer: ActingViewer,
    @Args('groupId', { type: () => ID }) groupId: string,
    @Args('text', { defaultValue: '' }) text: string,
  ): Promise<GroupOrganisationType[]> {
    demandOnGroup(viewer.actor, 'lead', subjectOf(await this.seen(viewer, groupId)));
    return this.people.invitable(viewer.reads, groupId, text);
  }

  @Query(() => [GroupPersonType], { description: 'Whom the acting organisation may send to a group' })
  @Guarded(workgroupsPolicies.chooseOwn)
  peopleForGroups(@Acting() { actor, reads }: ActingViewer): Promise<GroupPersonType[]> {
    return this.people.ours(reads, actor);
  }

  @Query(() => [AwaitedGroupActType])
  @Guarded(workgroupsPolicies.read)
  awaitedGroupActs(@Acting() { actor, reads }: ActingViewer): Promise<AwaitedGroupActType[]> {
    return this.awaited.of(reads, actor);
  }

  private async seen({ actor, reads }: ActingViewer, id: string): Promise<GroupRow> {
    const row = await this.reader.one(reads, actor, id);
    if (row === undefined) throw new DomainError('NOT_FOUND');
    return row;
  }
}
