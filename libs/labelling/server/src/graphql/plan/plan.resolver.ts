import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Acting, type ActingViewer, Guarded } from '@maillage/platform-server';
import { KeepPlanAction } from '../../application/plan/keep-plan-action.use-case.js';
import { planView } from '../../application/plan/plan.view.js';
import { CycleReader } from '../../persistence/assessment/cycle.reader.js';
import { PlanRepository } from '../../persistence/plan/plan.repository.js';
import { planPolicies } from '../../policy/plan.policies.js';
import { AddPlanActionInput, EditPlanActionInput, MovePlanActionInput } from './plan.inputs.js';
import { LabelPlanType } from './plan.types.js';

@Resolver(() => LabelPlanType)
export class PlanResolver {
  constructor(
    private readonly cycles: CycleReader,
    private readonly plan: PlanRepository,
    private readonly keeps: KeepPlanAction,
  ) {}

  @Query(() => LabelPlanType)
  @Guarded(planPolicies.readPlan)
  async labelPlan(
    @Acting() { actor, reads }: ActingViewer,
    @Args('cycleId', { type: () => ID }) cycleId: string,
  ): Promise<LabelPlanType> {
    const row = await this.cycles.one(reads, cycleId);
    return planView(row, await this.plan.ofCycle(reads, row.id), actor);
  }

  @Mutation(() => LabelPlanType)
  @Guarded(planPolicies.addPlanAction)
  addPlanAction(@Acting() { actor }: ActingViewer, @Args('input') input: AddPlanActionInput): Promise<LabelPlanType> {
    return this.keeps.add(actor, input);
  }

  @Mutation(() => LabelPlanType)
  @Guarded(planPolicies.editPlanAction)
  editPlanAction(@Acting() { actor }: ActingViewer, @Args('input') input: EditPlanActionInput): Promise<LabelPlanType> {
    return this.keeps.edit(actor, input);
  }

  @Mutation(() => LabelPlanType)
  @Guarded(planPolicies.movePlanAction)
  movePlanAction(@Acting() { actor }: ActingViewer, @Args('input') input: MovePlanActionInput): Promise<LabelPlanType> {
    return this.keeps.move(actor, input);
  }
}
