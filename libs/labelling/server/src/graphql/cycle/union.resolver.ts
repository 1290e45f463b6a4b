import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Acting, type ActingViewer, Guarded } from '@maillage/platform-server';
import { AssignAuditors } from '../../application/cycle/assign-auditors.use-case.js';
import { Findings } from '../../application/cycle/findings.use-case.js';
import { KeepAuditors } from '../../application/cycle/keep-auditors.use-case.js';
import { OrdinaryActs } from '../../application/cycle/ordinary-acts.use-case.js';
import { cyclePolicies } from '../../policy/cycle.policies.js';
import { PoolAuditorType } from './auditor.types.js';
import { CycleCourseType } from './course.types.js';
import * as inputs from './cycle.inputs.js';

/** The acts of the union's officers: admissibility, auditors, what becomes of findings. */
@Resolver(() => CycleCourseType)
export class UnionResolver {
  constructor(
    private readonly ordinary: OrdinaryActs,
    private readonly auditors: KeepAuditors,
    private readonly assignments: AssignAuditors,
    private readonly findings: Findings,
  ) {}

  @Mutation(() => CycleCourseType)
  @Guarded(cyclePolicies.returnApplication)
  returnApplication(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.ReasonedCycleActInput,
  ): Promise<CycleCourseType> {
    return this.ordinary.execute(actor, 'returnApplication', input);
  }

  @Mutation(() => CycleCourseType)
  @Guarded(cyclePolicies.admitApplication)
  admitApplication(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.CycleActInput,
  ): Promise<CycleCourseType> {
    return this.ordinary.execute(actor, 'admitApplication', input);
  }

  @Mutation(() => CycleCourseType)
  @Guarded(cyclePolicies.completeCycle)
  completeCycle(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.CycleActInput,
  ): Promise<CycleCourseType> {
    return this.ordinary.execute(actor, 'completeCycle', input);
  }

  @Mutation(() => PoolAuditorType)
  @Guarded(cyclePolicies.enterAuditor)
  enterAuditor(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.EnterAuditorInput,
  ): Promise<PoolAuditorType> {
    return this.auditors.enter(actor, input);
  }

  @Mutation(() => PoolAuditorType)
  @Guarded(cyclePolicies.leaveAuditor)
  leaveAuditor(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.LeaveAuditorInput,
  ): Promise<PoolAuditorType> {
    return this.auditors.leave(actor, input);
  }

  @Mutation(() => CycleCourseType)
  @Guarded(cyclePolicies.assignAuditors)
  assignAuditors(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.AssignAuditorsInput,
  ): Promise<CycleCourseType> {
    return this.assignments.execute(actor, input);
  }

  @Mutation(() => CycleCourseType)
  @Guarded(cyclePolicies.followUpFinding)
  followUpFinding(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.ReplyToFindingInput,
  ): Promise<CycleCourseType> {
    return this.findings.followUp(actor, input);
  }
}
