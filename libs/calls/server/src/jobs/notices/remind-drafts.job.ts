import { Logger } from '@nestjs/common';
import {
  appendEvent,
  eachInTurn,
  machineScope,
  type Recurring,
  RecurringJob,
  StampSource,
  systemScope,
  TenantDatabase,
} from '@maillage/platform-server';
import type { DraftClosingPayload } from '../../application/calls.events.js';
import { type ClosingDraft, ReminderRepository } from '../../persistence/notices/reminder.repository.js';

/** Recalls applications that are not deposited: a week and a day before the call takes none any more, each once. */
@RecurringJob({ name: 'remindDrafts', everySeconds: 600 })
export class RemindDrafts implements Recurring {
  private readonly log = new Logger(RemindDrafts.name);

  constructor(
    private readonly tenants: TenantDatabase,
    private readonly reminders: ReminderRepository,
    private readonly stamps: StampSource,
  ) {}

  async run(): Promise<void> {
    const due = await this.tenants.read(machineScope, (reads) => this.reminders.closingDrafts(reads));
    await eachInTurn(due, (draft) => this.remind(draft), {
      log: this.log,
      failed: ({ id }) => `Application ${id} could not be recalled`,
    });
  }

  private async remind(draft: ClosingDraft): Promise<void> {
    const { id: applicationId, tenantId, step, depositsUntil } = draft;
    await this.tenants.write(systemScope(tenantId), async (transaction) => {
      if (!(await this.reminders.once(transaction, draft, step))) return;
      const payload: DraftClosingPayload = { applicationId, step, depositsUntil: depositsUntil.toISOString() };
      const occurredAt = await this.stamps.after(transaction);
      await appendEvent(transaction, { name: 'draftClosing', tenantId, payload, occurredAt });
    });
  }
}
