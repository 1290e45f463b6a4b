import { Logger } from '@nestjs/common';
import { reminderStepOf } from '@maillage/calls-domain';
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
import { type DueReport, ToldReportReader } from '../../persistence/reporting/told-report.reader.js';

/** Recalls shares that are due: a week before, the day after, and a fortnight after, each once. */
@RecurringJob({ name: 'remindReports', everySeconds: 1_800 })
export class RemindReports implements Recurring {
  private readonly log = new Logger(RemindReports.name);

  constructor(
    private readonly tenants: TenantDatabase,
    private readonly reports: ToldReportReader,
    private readonly stamps: StampSource,
  ) {}

  async run(): Promise<void> {
    const due = await this.tenants.read(machineScope, (reads) => this.reports.due(reads));
    await eachInTurn(due, (report) => this.remind(report), {
      log: this.log,
      failed: ({ id }) => `Report ${id} could not be recalled`,
    });
  }

  private async remind({ id: reportId, leadId: tenantId, dueOn, today }: DueReport): Promise<void> {
    const step = reminderStepOf(dueOn, today);
    if (step === null) return;
    await this.tenants.write(systemScope(tenantId), async (transaction) => {
      const occurredAt = await this.stamps.after(transaction);
      const organisationIds = await this.reports.remind(transaction, reportId, step);
      if (organisationIds.length === 0) return;
      const payload = { reportId, organisationIds, step };
      await appendEvent(transaction, { name: 'reportAwaited', tenantId, payload, occurredAt });
    });
  }
}
