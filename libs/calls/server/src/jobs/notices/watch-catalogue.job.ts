import { Logger } from '@nestjs/common';
import {
  appendEvent,
  eachInTurn,
  machineScope,
  type Recurring,
  RecurringJob,
  type Scope,
  StampSource,
  systemScope,
  TenantDatabase,
} from '@maillage/platform-server';
import type { CallsMatchedPayload } from '../../application/calls.events.js';
import { CallAlertRepository, type DueAlert } from '../../persistence/catalogue/call-alert.repository.js';

/** Looks for what is new under the filters that people keep; nobody is told of one more than once a day. */
@RecurringJob({ name: 'watchCatalogue', everySeconds: 1_800 })
export class WatchCatalogue implements Recurring {
  private readonly log = new Logger(WatchCatalogue.name);

  constructor(
    private readonly tenants: TenantDatabase,
    private readonly alerts: CallAlertRepository,
    private readonly stamps: StampSource,
  ) {}

  async run(): Promise<void> {
    const due = await this.tenants.read(machineScope, (reads) => this.alerts.due(reads));
    await eachInTurn(due, (alert) => this.look(alert), {
      log: this.log,
      failed: ({ id }) => `Alert ${id} could not be told`,
    });
  }

  private async look(alert: DueAlert): Promise<void> {
    const { id: alertId, tenantId, personId, name } = alert;
    await this.tenants.write(asPerson(alert), async (transaction) => {
      const calls = await this.alerts.matches(transaction, alert);
      if (calls.length === 0 || !(await this.alerts.told(transaction, alert))) return;
      const payload: CallsMatchedPayload = { alertId, personId, name, calls };
      const occurredAt = await this.stamps.after(transaction);
      await appendEvent(transaction, { name: 'callsMatched', tenantId, payload, occurredAt });
    });
  }
}

/** The catalogue as this person sees it: an alert tells of nothing that the page would not show. */
function asPerson({ tenantId, personId }: DueAlert): Scope {
  return { ...systemScope(tenantId), person: personId };
}
