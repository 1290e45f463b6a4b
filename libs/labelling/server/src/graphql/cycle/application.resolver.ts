import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Acting, type ActingViewer, Guarded } from '@maillage/platform-server';
import { ApplyForLabel } from '../../application/cycle/apply-for-label.use-case.js';
import { Findings } from '../../application/cycle/findings.use-case.js';
import { OrdinaryActs } from '../../application/cycle/ordinary-acts.use-case.js';
import { cyclePolicies } from '../../policy/cycle.policies.js';
import { CycleCourseType } from './course.types.js';
import * as inputs from './cycle.inputs.js';

/** The acts of the organisation that wants the label, and of its region's association. */
@Resolver(() => CycleCourseType)
export class ApplicationResolver {
  constructor(
    private readonly ordinary: OrdinaryActs,
    private readonly applications: ApplyForLabel,
    private readonly findings: Findings,
  ) {}

  @Mutation(() => CycleCourseType)
  @Guarded(cyclePolicies.askReview)
  askReview(@Acting() { actor }: ActingViewer, @Args('input') input: inputs.CycleActInput): Promise<CycleCourseType> {
    return this.ordinary.execute(actor, 'askReview', input);
  }

  @Mutation(() => CycleCourseType)
  @Guarded(cyclePolicies.returnFromReview)
  returnFromReview(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.ReasonedCycleActInput,
  ): Promise<CycleCourseType> {
    return this.ordinary.execute(actor, 'returnFromReview', input);
  }

  @Mutation(() => CycleCourseType)
  @Guarded(cyclePolicies.applyForLabel)
  applyForLabel(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.ApplyForLabelInput,
  ): Promise<CycleCourseType> {
    return this.applications.execute(actor, input);
  }

  @Mutation(() => CycleCourseType)
  @Guarded(cyclePolicies.withdrawApplication)
  withdrawApplication(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.ReasonedCycleActInput,
  ): Promise<CycleCourseType> {
    return this.ordinary.execute(actor, 'withdrawApplication', input);
  }

  @Mutation(() => CycleCourseType)
  @Guarded(cyclePolicies.resumeAssessment)
  resumeAssessment(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.CycleActInput,
  ): Promise<CycleCourseType> {
    return this.ordinary.execute(actor, 'resumeAssessment', input);
  }

  @Mutation(() => CycleCourseType)
  @Guarded(cyclePolicies.appeal)
  appeal(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.ReasonedCycleActInput,
  ): Promise<CycleCourseType> {
    return this.ordinary.execute(actor, 'appeal', input);
  }

  @Mutation(() => CycleCourseType)
  @Guarded(cyclePolicies.abandonCycle)
  abandonCycle(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.ReasonedCycleActInput,
  ): Promise<CycleCourseType> {
    return this.ordinary.execute(actor, 'abandonCycle', input);
  }

  @Mutation(() => CycleCourseType)
  @Guarded(cyclePolicies.respondToFinding)
  respondToFinding(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.RespondToFindingInput,
  ): Promise<CycleCourseType> {
    return this.findings.respond(actor, input);
  }
}
