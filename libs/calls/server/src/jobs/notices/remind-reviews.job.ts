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
import type { ReviewOverduePayload } from '../../application/calls.events.js';
import { type OverdueReview, ReminderRepository } from '../../persistence/notices/reminder.repository.js';

/** Recalls reviews and opinions whose day is over while their call waits for them, each once. */
@RecurringJob({ name: 'remindReviews', everySeconds: 1_800 })
export class RemindReviews implements Recurring {
  private readonly log = new Logger(RemindReviews.name);

  constructor(
    private readonly tenants: TenantDatabase,
    private readonly reminders: ReminderRepository,
    private readonly stamps: StampSource,
  ) {}

  async run(): Promise<void> {
    const due = await this.tenants.read(machineScope, (reads) => this.reminders.overdueReviews(reads));
    await eachInTurn(due, (review) => this.remind(review), {
      log: this.log,
      failed: ({ id }) => `Review ${id} could not be recalled`,
    });
  }

  private async remind(review: OverdueReview): Promise<void> {
    const { id: assignmentId, tenantId, personId, throughId, callId } = review;
    await this.tenants.write(systemScope(tenantId), async (transaction) => {
      if (!(await this.reminders.once(transaction, review, 'overdue'))) return;
      if (!(await this.reminders.isAwaited(transaction, review))) return;
      const payload: ReviewOverduePayload = { assignmentId, personId, throughId, callId };
      const occurredAt = await this.stamps.after(transaction);
      await appendEvent(transaction, { name: 'reviewOverdue', tenantId, payload, occurredAt });
    });
  }
}
