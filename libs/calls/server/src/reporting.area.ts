import { ConsolidateReport } from './application/reporting/consolidate-report.use-case.js';
import { FillReport } from './application/reporting/fill-report.use-case.js';
import { KeepReports } from './application/reporting/keep-reports.js';
import { ImportShare } from './application/reporting/import-share.use-case.js';
import { OpenReports } from './application/reporting/open-reports.use-case.js';
import { ReportActs } from './application/reporting/report-acts.js';
import type { CallsArea } from './calls-area.js';
import { ReportResolver } from './graphql/reporting/report.resolver.js';
import { KeepReportsOfProject } from './jobs/reporting/keep-reports.handler.js';
import { RemindReports } from './jobs/reporting/remind-reports.job.js';
import { ReportMails } from './jobs/reporting/report-mails.js';
import { TellReportAwaited } from './jobs/reporting/tell-report-awaited.handler.js';
import { TellReportClosed } from './jobs/reporting/tell-report-closed.handler.js';
import { TellReportCorrection } from './jobs/reporting/tell-report-correction.handler.js';
import { TellReportsOpened } from './jobs/reporting/tell-reports-opened.handler.js';
import { AwardedProjectReader } from './persistence/reporting/awarded-project.reader.js';
import { ReportReader } from './persistence/reporting/report.reader.js';
import { ReportRepository } from './persistence/reporting/report.repository.js';
import { ToldReportReader } from './persistence/reporting/told-report.reader.js';

/** Reports of awarded projects: generated, filled by each organisation, consolidated, and added up the network. */
export const reportingArea: CallsArea = {
  resolvers: [ReportResolver],
  providers: [
    ...[ReportActs, OpenReports, KeepReports, FillReport, ImportShare, ConsolidateReport, ReportMails, RemindReports],
    ...[KeepReportsOfProject, TellReportsOpened, TellReportCorrection, TellReportClosed, TellReportAwaited],
    ...[AwardedProjectReader, ReportReader, ReportRepository, ToldReportReader],
  ],
};
