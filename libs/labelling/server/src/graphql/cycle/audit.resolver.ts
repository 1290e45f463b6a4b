import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Acting, type ActingViewer, Guarded } from '@maillage/platform-server';
import { Findings } from '../../application/cycle/findings.use-case.js';
import { Report } from '../../application/cycle/report.use-case.js';
import { SaveOpinion } from '../../application/cycle/save-opinion.use-case.js';
import { SendAuditPlan } from '../../application/cycle/send-audit-plan.use-case.js';
import { Visit } from '../../application/cycle/visit.use-case.js';
import { cyclePolicies } from '../../policy/cycle.policies.js';
import { AuditFileType, AuditOpinionType } from './audit-file.types.js';
import { CycleCourseType } from './course.types.js';
import * as inputs from './cycle.inputs.js';

/** The acts of the two auditors of a cycle. */
@Resolver(() => AuditFileType)
export class AuditResolver {
  constructor(
    private readonly plans: SendAuditPlan,
    private readonly visits: Visit,
    private readonly opinions: SaveOpinion,
    private readonly reports: Report,
    private readonly findings: Findings,
  ) {}

  @Mutation(() => AuditFileType)
  @Guarded(cyclePolicies.sendAuditPlan)
  sendAuditPlan(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.SendAuditPlanInput,
  ): Promise<AuditFileType> {
    return this.plans.execute(actor, input);
  }

  @Mutation(() => AuditFileType)
  @Guarded(cyclePolicies.startAudit)
  startAudit(@Acting() { actor }: ActingViewer, @Args('input') input: inputs.CycleActInput): Promise<AuditFileType> {
    return this.visits.start(actor, input);
  }

  @Mutation(() => AuditOpinionType)
  @Guarded(cyclePolicies.saveOpinion)
  saveOpinion(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.SaveOpinionInput,
  ): Promise<AuditOpinionType> {
    return this.opinions.execute(actor, input);
  }

  @Mutation(() => AuditFileType)
  @Guarded(cyclePolicies.finishVisit)
  finishVisit(@Acting() { actor }: ActingViewer, @Args('input') input: inputs.CycleActInput): Promise<AuditFileType> {
    return this.visits.finish(actor, input);
  }

  @Mutation(() => AuditFileType)
  @Guarded(cyclePolicies.sendAuditReport)
  sendAuditReport(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.SendAuditReportInput,
  ): Promise<AuditFileType> {
    return this.reports.send(actor, input);
  }

  @Mutation(() => AuditFileType)
  @Guarded(cyclePolicies.replyToFinding)
  replyToFinding(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.ReplyToFindingInput,
  ): Promise<AuditFileType> {
    return this.findings.reply(actor, input);
  }

  @Mutation(() => CycleCourseType)
  @Guarded(cyclePolicies.finaliseReport)
  finaliseReport(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.SendAuditReportInput,
  ): Promise<CycleCourseType> {
    return this.reports.finalise(actor, input);
  }
}
