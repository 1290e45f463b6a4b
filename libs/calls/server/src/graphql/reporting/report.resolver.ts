import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { DomainError } from '@maillage/platform-kernel';
import { Acting, type ActingViewer, Guarded } from '@maillage/platform-server';
import { callIndicatorsView } from '../../application/reporting/call-indicators.view.js';
import { ConsolidateReport } from '../../application/reporting/consolidate-report.use-case.js';
import { FillReport } from '../../application/reporting/fill-report.use-case.js';
import { OpenReports } from '../../application/reporting/open-reports.use-case.js';
import { reportLineView, reportView } from '../../application/reporting/report.view.js';
import { CallReader } from '../../persistence/call/call.reader.js';
import { ReportReader } from '../../persistence/reporting/report.reader.js';
import { callsPolicies } from '../../policy/calls.policies.js';
import { ApplicationInput } from '../application/application.inputs.js';
import * as inputs from './report.inputs.js';
import { CallIndicatorType, OpenedReportsType, ProjectReportLineType, ProjectReportType } from './report.types.js';

/** Reports of awarded projects: opened by who awarded, filled by each organisation, closed by the lead applicant. */
@Resolver(() => ProjectReportType)
export class ReportResolver {
  constructor(
    private readonly reader: ReportReader,
    private readonly calls: CallReader,
    private readonly opening: OpenReports,
    private readonly filling: FillReport,
    private readonly consolidating: ConsolidateReport,
  ) {}

  @Query(() => [ProjectReportLineType], { description: 'Of the projects in which the organisation takes part' })
  @Guarded(callsPolicies.read)
  async projectReports(@Acting() { actor, reads }: ActingViewer): Promise<ProjectReportLineType[]> {
    return (await this.reader.all(reads, actor.organisationId)).map((line) => reportLineView(line, actor));
  }

  @Query(() => ProjectReportType)
  @Guarded(callsPolicies.read)
  async projectReport(
    @Acting() { actor, reads }: ActingViewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<ProjectReportType> {
    const row = await this.reader.one(reads, actor.organisationId, id);
    if (row === undefined) throw new DomainError('NOT_FOUND');
    return reportView(row, actor);
  }

  @Query(() => [CallIndicatorType], { description: 'What closed reports add up to, from the partner to the nation' })
  @Guarded(callsPolicies.read)
  async callIndicators(
    @Acting() { actor, reads }: ActingViewer,
    @Args('callId', { type: () => ID }) callId: string,
  ): Promise<CallIndicatorType[]> {
    const call = await this.calls.one(reads, actor, callId);
    if (call === undefined) throw new DomainError('NOT_FOUND');
    return callIndicatorsView(await this.reader.figuresOfCall(reads, callId), actor, call.tenantId);
  }

  @Mutation(() => OpenedReportsType)
  @Guarded(callsPolicies.coordinate)
  openReports(@Acting() { actor }: ActingViewer, @Args('input') input: ApplicationInput): Promise<OpenedReportsType> {
    return this.opening.execute(actor, input);
  }

  @Mutation(() => ProjectReportType)
  @Guarded(callsPolicies.write)
  saveReportShare(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.SaveReportShareInput,
  ): Promise<ProjectReportType> {
    return this.filling.save(actor, input);
  }

  @Mutation(() => ProjectReportType, { description: 'With what is written last' })
  @Guarded(callsPolicies.write)
  sendReportShare(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.SaveReportShareInput,
  ): Promise<ProjectReportType> {
    return this.filling.send(actor, input);
  }

  @Mutation(() => ProjectReportType)
  @Guarded(callsPolicies.write)
  askReportCorrection(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.AskReportCorrectionInput,
  ): Promise<ProjectReportType> {
    return this.consolidating.askCorrection(actor, input);
  }

  @Mutation(() => ProjectReportType)
  @Guarded(callsPolicies.deposit)
  closeReport(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.CloseReportInput,
  ): Promise<ProjectReportType> {
    return this.consolidating.close(actor, input);
  }
}
