import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Acting, type ActingViewer, Guarded } from '@maillage/platform-server';
import { KeepRoadmap } from '../../application/work/keep-roadmap.use-case.js';
import { KeepTasks } from '../../application/work/keep-tasks.use-case.js';
import { workView } from '../../application/work/work.view.js';
import { AwaitedWorkActsReader } from '../../persistence/work/awaited-work-acts.reader.js';
import { WorkRepository } from '../../persistence/work/work.repository.js';
import { workPolicies } from '../../policy/work/work.policies.js';
import * as inputs from './work.inputs.js';
import { AwaitedWorkActType, GroupWorkType } from './work.types.js';

/** The roadmap of a group: milestones and tasks. */
@Resolver(() => GroupWorkType)
export class RoadmapResolver {
  constructor(
    private readonly works: WorkRepository,
    private readonly awaited: AwaitedWorkActsReader,
    private readonly roadmap: KeepRoadmap,
    private readonly tasks: KeepTasks,
  ) {}

  @Query(() => GroupWorkType, { description: 'Refused with workForMembers to who takes no part in the group' })
  @Guarded(workPolicies.read)
  async groupWork(
    @Acting() { actor, reads }: ActingViewer,
    @Args('groupId', { type: () => ID }) groupId: string,
  ): Promise<GroupWorkType> {
    return workView(await this.works.of(reads, actor, groupId), actor);
  }

  @Query(() => [AwaitedWorkActType], { description: 'The soonest due first' })
  @Guarded(workPolicies.read)
  awaitedWorkActs(@Acting() { actor, reads }: ActingViewer): Promise<AwaitedWorkActType[]> {
    return this.awaited.of(reads, actor);
  }

  @Mutation(() => GroupWorkType)
  @Guarded(workPolicies.lead)
  addMilestone(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.AddMilestoneInput,
  ): Promise<GroupWorkType> {
    return this.roadmap.add(actor, input);
  }

  @Mutation(() => GroupWorkType)
  @Guarded(workPolicies.lead)
  editMilestone(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.EditMilestoneInput,
  ): Promise<GroupWorkType> {
    return this.roadmap.edit(actor, input);
  }

  @Mutation(() => GroupWorkType)
  @Guarded(workPolicies.lead)
  moveMilestone(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.MoveMilestoneInput,
  ): Promise<GroupWorkType> {
    return this.roadmap.move(actor, input);
  }

  @Mutation(() => GroupWorkType)
  @Guarded(workPolicies.lead)
  orderMilestones(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.OrderMilestonesInput,
  ): Promise<GroupWorkType> {
    return this.roadmap.order(actor, input);
  }

  @Mutation(() => GroupWorkType)
  @Guarded(workPolicies.lead)
  addGroupTask(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.AddGroupTaskInput,
  ): Promise<GroupWorkType> {
    return this.tasks.add(actor, input);
  }

  @Mutation(() => GroupWorkType)
  @Guarded(workPolicies.lead)
  editGroupTask(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.EditGroupTaskInput,
  ): Promise<GroupWorkType> {
    return this.tasks.edit(actor, input);
  }

  @Mutation(() => GroupWorkType)
  @Guarded(workPolicies.follow)
  moveGroupTask(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.MoveGroupTaskInput,
  ): Promise<GroupWorkType> {
    return this.tasks.move(actor, input);
  }
}
