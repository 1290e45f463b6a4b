import {
  type DeliveredEvent,
  EventHandler,
  HandlesEvent,
  type Scope,
  systemScope,
  type WriteTransaction,
} from '@maillage/platform-server';
import type { ReportsOpenedPayload } from '../../application/calls.events.js';
import { ToldReportReader } from '../../persistence/reporting/told-report.reader.js';
import { dayInFrench } from '../../application/french-text.js';
import { ReportMails } from './report-mails.js';

/** Each organisation of the project is told when its first report is due. */
@HandlesEvent('reportsOpened')
export class TellReportsOpened extends EventHandler<ReportsOpenedPayload> {
  constructor(
    private readonly reports: ToldReportReader,
    private readonly mails: ReportMails,
  ) {
    super();
  }

  override scopeOf({ tenantId, payload }: DeliveredEvent<ReportsOpenedPayload>): Scope {
    return systemScope(tenantId, { visible: [tenantId, payload.leadId], upward: ['contactEmail'] });
  }

  async handle(event: DeliveredEvent<ReportsOpenedPayload>, transaction: WriteTransaction): Promise<void> {
    const report = await this.reports.firstOf(transaction, event.payload.applicationId);
    await this.mails.write(transaction, event, report, {
      ...{ to: report.readers, capability: 'writeApplications', subject: `Bilans à rendre : ${report.title}` },
      lines: [
        `« ${report.title} » est retenu. Le premier bilan est à rendre pour le ${dayInFrench(report.dueOn)}.`,
        'Votre part est préremplie d’après le plan : il reste à dire ce qui a changé.',
      ],
    });
  }
}
