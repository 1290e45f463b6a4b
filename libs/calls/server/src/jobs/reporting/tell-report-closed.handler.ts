import { openingInFrench } from '@maillage/platform-kernel';
import {
  type DeliveredEvent,
  EventHandler,
  HandlesEvent,
  type Scope,
  systemScope,
  type WriteTransaction,
} from '@maillage/platform-server';
import type { ReportClosedPayload } from '../../application/calls.events.js';
import { ToldReportReader } from '../../persistence/reporting/told-report.reader.js';
import { ReportMails } from './report-mails.js';

/** Who runs the call is told that a report is there. */
@HandlesEvent('reportClosed')
export class TellReportClosed extends EventHandler<ReportClosedPayload> {
  constructor(
    private readonly reports: ToldReportReader,
    private readonly mails: ReportMails,
  ) {
    super();
  }

  override scopeOf({ tenantId }: DeliveredEvent<ReportClosedPayload>): Scope {
    return systemScope(tenantId, { upward: ['contactEmail'] });
  }

  async handle(event: DeliveredEvent<ReportClosedPayload>, transaction: WriteTransaction): Promise<void> {
    const report = await this.reports.one(transaction, event.payload.reportId);
    await this.mails.write(transaction, event, report, {
      ...{ to: [report.coordinatorId], capability: 'coordinateCalls', subject: `Bilan remis : ${report.title}` },
      lines: [`${openingInFrench(report.lead)} a remis le bilan n° ${report.number} de « ${report.title} ».`],
    });
  }
}
