import { openingInFrench } from '@maillage/platform-kernel';
import {
  type DeliveredEvent,
  EventHandler,
  HandlesEvent,
  type Scope,
  systemScope,
  type WriteTransaction,
} from '@maillage/platform-server';
import type { ReportCorrectionAskedPayload } from '../../application/calls.events.js';
import { ToldReportReader } from '../../persistence/reporting/told-report.reader.js';
import { ReportMails } from './report-mails.js';

/** Those who write for the organisation are told that its share is to be looked at again. */
@HandlesEvent('reportCorrectionAsked')
export class TellReportCorrection extends EventHandler<ReportCorrectionAskedPayload> {
  constructor(
    private readonly reports: ToldReportReader,
    private readonly mails: ReportMails,
  ) {
    super();
  }

  override scopeOf({ tenantId, payload }: DeliveredEvent<ReportCorrectionAskedPayload>): Scope {
    return systemScope(tenantId, { visible: [tenantId, payload.organisationId], upward: ['contactEmail'] });
  }

  async handle(event: DeliveredEvent<ReportCorrectionAskedPayload>, transaction: WriteTransaction): Promise<void> {
    const { reportId, organisationId } = event.payload;
    const report = await this.reports.one(transaction, reportId);
    await this.mails.write(transaction, event, report, {
      ...{
        to: [organisationId],
        capability: 'writeApplications',
        subject: `Votre part est à revoir : ${report.title}`,
      },
      lines: [`${openingInFrench(report.lead)} vous demande de revoir votre part du bilan de « ${report.title} ».`],
    });
  }
}
