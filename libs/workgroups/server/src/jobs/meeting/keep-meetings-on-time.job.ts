import { Logger } from '@nestjs/common';
import {
  appendEvent,
  eachInTurn,
  machineScope,
  RecurringJob,
  type Recurring,
  StampSource,
  systemScope,
  TenantDatabase,
  type WriteTransaction,
} from '@maillage/platform-server';
import { CloseReport } from '../../application/meeting/close-report.js';
import { MeetingReportRepository } from '../../persistence/meeting/report.repository.js';

/** The day before a meeting it is recalled; a report whose day has passed is closed; a decision that is late is recalled. */
@RecurringJob({ name: 'keepMeetingsOnTime', everySeconds: 900 })
export class KeepMeetingsOnTime implements Recurring {
  private readonly log = new Logger(KeepMeetingsOnTime.name);

  constructor(
    private readonly tenants: TenantDatabase,
    private readonly reports: MeetingReportRepository,
    private readonly closing: CloseReport,
    private readonly stamps: StampSource,
  ) {}

  async run(): Promise<void> {
    const due = await this.tenants.read(machineScope, async (reads) => ({
      reports: await this.reports.dueReports(reads),
      meetings: await this.reports.meetingsSoon(reads),
      decisions: await this.reports.overdueDecisions(reads),
    }));
    await this.each(due.reports, (transaction, { meetingId }) => this.closing.whenComplete(transaction, meetingId));
    await this.each(due.meetings, (transaction, { sponsorId, meetingId }) =>
      this.recall(transaction, sponsorId, meetingId),
    );
    await this.each(due.decisions, (transaction, { sponsorId, decisionId }) =>
      this.tellLate(transaction, sponsorId, decisionId),
    );
  }

  private async recall(transaction: WriteTransaction, tenantId: string, meetingId: string): Promise<void> {
    const occurredAt = await this.stamps.after(transaction);
    if (!(await this.reports.markReminded(transaction, meetingId, occurredAt))) return;
    const payload = { meetingId, sponsorId: tenantId, what: 'soon' as const, reason: null };
    await appendEvent(transaction, { name: 'meetingTold', tenantId, payload, occurredAt });
  }

  private async tellLate(transaction: WriteTransaction, tenantId: string, decisionId: string): Promise<void> {
    const occurredAt = await this.stamps.after(transaction);
    if (!(await this.reports.markOverdue(transaction, decisionId))) return;
    await appendEvent(transaction, { name: 'loggedDecisionOverdue', tenantId, payload: { decisionId }, occurredAt });
  }

  private each<Due extends { readonly sponsorId: string }>(
    due: readonly Due[],
    work: (transaction: WriteTransaction, one: Due) => Promise<unknown>,
  ): Promise<void> {
    const keep = async (one: Due): Promise<void> => {
      await this.tenants.write(systemScope(one.sponsorId), (transaction) => work(transaction, one));
    };
    return eachInTurn(due, keep, {
      log: this.log,
      failed: (one) => `This could not be kept on time: ${JSON.stringify(one)}`,
    });
  }
}
