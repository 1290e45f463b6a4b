import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Acting, type ActingViewer, Guarded } from '@maillage/platform-server';
import { OpenLabelCycle } from '../../application/label/open-label-cycle.use-case.js';
import { RuleOnLabel } from '../../application/label/rule-on-label.use-case.js';
import { labelPolicies } from '../../policy/label.policies.js';
import { LabelCycleType } from '../assessment/cycle.types.js';
import { LabelReasonInput, LabelType, OpenLabelCycleInput, RecordFollowUpInput } from './label.types.js';

/** What the union does to labels that were given, and what their holders open after them. */
@Resolver(() => LabelType)
export class LabelActsResolver {
  constructor(
    private readonly ruling: RuleOnLabel,
    private readonly opening: OpenLabelCycle,
  ) {}

  @Mutation(() => LabelType)
  @Guarded(labelPolicies.rule)
  suspendLabel(@Acting() { actor }: ActingViewer, @Args('input') input: LabelReasonInput): Promise<LabelType> {
    return this.ruling.execute(actor, 'suspend', input);
  }

  @Mutation(() => LabelType)
  @Guarded(labelPolicies.rule)
  reinstateLabel(@Acting() { actor }: ActingViewer, @Args('input') input: LabelReasonInput): Promise<LabelType> {
    return this.ruling.execute(actor, 'reinstate', input);
  }

  @Mutation(() => LabelType)
  @Guarded(labelPolicies.rule)
  withdrawLabel(@Acting() { actor }: ActingViewer, @Args('input') input: LabelReasonInput): Promise<LabelType> {
    return this.ruling.execute(actor, 'withdraw', input);
  }

  @Mutation(() => LabelType)
  @Guarded(labelPolicies.recordFollowUp)
  recordFollowUp(@Acting() { actor }: ActingViewer, @Args('input') input: RecordFollowUpInput): Promise<LabelType> {
    return this.ruling.recordFollowUp(actor, input);
  }

  @Mutation(() => LabelCycleType)
  @Guarded(labelPolicies.openLabelCycle)
  openLabelCycle(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: OpenLabelCycleInput,
  ): Promise<LabelCycleType> {
    return this.opening.execute(actor, input);
  }
}
