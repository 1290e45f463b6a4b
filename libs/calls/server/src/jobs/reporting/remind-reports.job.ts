import { Logger } from '@nestjs/common';
import { reminderStepOf } from '@maillage/calls-domain';
import {
  appendEvent,
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

  /** One report that cannot be recalled keeps none of the others; it is tried again at the next turn. */
  async run(): Promise<void> {
    for (const report of await this.tenants.read(machineScope, (reads) => this.reports.due(reads))) {
      try {
        await this.remind(report);
      } catch (error) {
        this.log.error(
          `Report ${report.id} could not be recalled`,
          error instanceof Error ? error.stack : String(error),
        );
      }
    }
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
