import {
  type DeliveredEvent,
  EventHandler,
  HandlesEvent,
  type Scope,
  systemScope,
  type WriteTransaction,
} from '@maillage/platform-server';
import type { ReportAwaitedPayload } from '../../application/calls.events.js';
import { type ToldReport, ToldReportReader } from '../../persistence/reporting/told-report.reader.js';
import { dayInFrench } from '../../application/french-text.js';
import { ReportMails } from './report-mails.js';

/** Whoever is awaited is told; once it is late, its direction and the lead applicant too, and in the end who runs the call. */
@HandlesEvent('reportAwaited')
export class TellReportAwaited extends EventHandler<ReportAwaitedPayload> {
  constructor(
    private readonly reports: ToldReportReader,
    private readonly mails: ReportMails,
  ) {
    super();
  }

  override scopeOf({ tenantId, payload }: DeliveredEvent<ReportAwaitedPayload>): Scope {
    return systemScope(tenantId, { visible: [tenantId, ...payload.organisationIds], upward: ['contactEmail'] });
  }

  async handle(event: DeliveredEvent<ReportAwaitedPayload>, transaction: WriteTransaction): Promise<void> {
    const { reportId, organisationIds, step } = event.payload;
    const report = await this.reports.one(transaction, reportId);
    const due = dayInFrench(report.dueOn);
    const isLate = step !== 'soon';
    await this.mails.write(transaction, event, report, {
      to: organisationIds,
      capability: isLate ? 'depositApplications' : 'writeApplications',
      subject: isLate ? `Bilan en retard : ${report.title}` : `Bilan à rendre le ${due} : ${report.title}`,
      lines: [
        isLate
          ? `Votre part du bilan de « ${report.title} » était attendue pour le ${due}.`
          : `Votre part du bilan de « ${report.title} » est attendue pour le ${due}. Elle est préremplie.`,
      ],
    });
    if (isLate) await this.escalate(event, report, transaction);
  }

  private async escalate(
    event: DeliveredEvent<ReportAwaitedPayload>,
    report: ToldReport,
    transaction: WriteTransaction,
  ): Promise<void> {
    const { organisationIds, step } = event.payload;
    const names = await this.reports.names(transaction, organisationIds);
    const letter = {
      subject: `${names.length === 1 ? 'Une part' : `${names.length} parts`} en retard : ${report.title}`,
      lines: [
        `Le bilan de « ${report.title} » était attendu pour le ${dayInFrench(report.dueOn)}. Il manque :`,
        names.map((name) => `- ${name}`).join('\n'),
      ],
    };
    const above = [report.leadId].filter((id) => !organisationIds.includes(id));
    await this.mails.write(transaction, event, report, { to: above, capability: 'writeApplications', ...letter });
    if (step !== 'veryLate') return;
    const to = [report.coordinatorId];
    await this.mails.write(transaction, event, report, { to, capability: 'coordinateCalls', ...letter });
  }
}
