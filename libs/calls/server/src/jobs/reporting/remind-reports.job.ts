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
} from '@maillage/platform-server';
import type { ReportAwaitedPayload } from '../../application/calls.events.js';
import { type DueReport, ReminderRepository } from '../../persistence/notices/reminder.repository.js';
import { ToldReportReader } from '../../persistence/reporting/told-report.reader.js';

/** Recalls shares that are due: a week before, the day after, and a fortnight after, each once. */
@RecurringJob({ name: 'remindReports', everySeconds: 1_800 })
export class RemindReports implements Recurring {
  private readonly log = new Logger(RemindReports.name);

  constructor(
    private readonly tenants: TenantDatabase,
    private readonly reminders: ReminderRepository,
    private readonly reports: ToldReportReader,
    private readonly stamps: StampSource,
  ) {}

  async run(): Promise<void> {
    const due = await this.tenants.read(machineScope, (reads) => this.reminders.dueReports(reads));
    await eachInTurn(due, (report) => this.remind(report), {
      log: this.log,
      failed: ({ id }) => `Report ${id} could not be recalled`,
    });
  }

  private async remind(report: DueReport): Promise<void> {
    const { id: reportId, tenantId, step } = report;
    await this.tenants.write(systemScope(tenantId), async (transaction) => {
      if (!(await this.reminders.once(transaction, report, step))) return;
      const organisationIds = await this.reports.awaited(transaction, reportId);
      if (organisationIds.length === 0) return;
      const payload: ReportAwaitedPayload = { reportId, organisationIds, step };
      const occurredAt = await this.stamps.after(transaction);
      await appendEvent(transaction, { name: 'reportAwaited', tenantId, payload, occurredAt });
    });
  }
}
