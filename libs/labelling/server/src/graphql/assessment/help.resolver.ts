import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Acting, type ActingViewer, Guarded } from '@maillage/platform-server';
import { AskHelp } from '../../application/assessment/ask-help.use-case.js';
import { MoveHelp } from '../../application/assessment/move-help.use-case.js';
import { assessmentPolicies } from '../../policy/assessment.policies.js';
import * as inputs from './cycle.inputs.js';
import { LabelCycleType } from './cycle.types.js';

/** Help that is asked for, taken up, and given. */
@Resolver(() => LabelCycleType)
export class HelpResolver {
  constructor(
    private readonly helpRequests: AskHelp,
    private readonly help: MoveHelp,
  ) {}

  @Mutation(() => LabelCycleType)
  @Guarded(assessmentPolicies.askHelp)
  askHelp(@Acting() { actor }: ActingViewer, @Args('input') input: inputs.AskHelpInput): Promise<LabelCycleType> {
    return this.helpRequests.execute(actor, input);
  }

  @Mutation(() => LabelCycleType)
  @Guarded(assessmentPolicies.takeUpHelp)
  takeUpHelp(@Acting() { actor }: ActingViewer, @Args('input') input: inputs.LabelCycleInput): Promise<LabelCycleType> {
    return this.help.execute(actor, 'takeUpHelp', input);
  }

  @Mutation(() => LabelCycleType)
  @Guarded(assessmentPolicies.closeHelp)
  closeHelp(@Acting() { actor }: ActingViewer, @Args('input') input: inputs.LabelCycleInput): Promise<LabelCycleType> {
    return this.help.execute(actor, 'closeHelp', input);
  }
}
