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
import { WorkshopRepository } from '../../persistence/workshop/workshop.repository.js';

/** The day before a workshop, those who have a seat are reminded, once. */
@RecurringJob({ name: 'recallWorkshops', everySeconds: 900 })
export class RecallWorkshops implements Recurring {
  private readonly log = new Logger(RecallWorkshops.name);

  constructor(
    private readonly tenants: TenantDatabase,
    private readonly workshops: WorkshopRepository,
    private readonly stamps: StampSource,
  ) {}

  async run(): Promise<void> {
    const due = await this.tenants.read(machineScope, (reads) => this.workshops.soon(reads));
    await eachInTurn(due, ({ workshopId, tenantId }) => this.recall(workshopId, tenantId), {
      log: this.log,
      failed: ({ workshopId }) => `Workshop ${workshopId} could not be recalled`,
    });
  }

  private async recall(workshopId: string, tenantId: string): Promise<void> {
    await this.tenants.write(systemScope(tenantId), async (transaction) => {
      const occurredAt = await this.stamps.after(transaction);
      if (!(await this.workshops.markReminded(transaction, workshopId, occurredAt))) return;
      const nobody = { registrationId: null, leaving: null, reason: null };
      const payload = { workshopId, organiserId: tenantId, what: 'soon', ...nobody };
      await appendEvent(transaction, { name: 'workshopTold', tenantId, payload, occurredAt });
    });
  }
}
