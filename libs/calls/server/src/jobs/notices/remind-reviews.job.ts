import { Logger } from '@nestjs/common';
import {
  appendEvent,
  machineScope,
  type Recurring,
  RecurringJob,
  StampSource,
  systemScope,
  TenantDatabase,
} from '@maillage/platform-server';
import type { ReviewOverduePayload } from '../../application/calls.events.js';
import { type OverdueReview, ReminderRepository } from '../../persistence/notices/reminder.repository.js';

/** Recalls reviews and opinions whose day is over and that were not given, each once. */
@RecurringJob({ name: 'remindReviews', everySeconds: 1_800 })
export class RemindReviews implements Recurring {
  private readonly log = new Logger(RemindReviews.name);

  constructor(
    private readonly tenants: TenantDatabase,
    private readonly reminders: ReminderRepository,
    private readonly stamps: StampSource,
  ) {}

  /** One review that cannot be recalled keeps none of the others; it is tried again at the next turn. */
  async run(): Promise<void> {
    for (const review of await this.tenants.read(machineScope, (reads) => this.reminders.overdueReviews(reads))) {
      try {
        await this.remind(review);
      } catch (error) {
        this.log.error(
          `Review ${review.id} could not be recalled`,
          error instanceof Error ? error.stack : String(error),
        );
      }
    }
  }

  private async remind(review: OverdueReview): Promise<void> {
    const { id: assignmentId, tenantId, personId, throughId, callId } = review;
    await this.tenants.write(systemScope(tenantId), async (transaction) => {
      if (await this.reminders.isGiven(transaction, review)) return;
      if (!(await this.reminders.once(transaction, review, 'overdue'))) return;
      const payload: ReviewOverduePayload = { assignmentId, personId, throughId, callId };
      const occurredAt = await this.stamps.after(transaction);
      await appendEvent(transaction, { name: 'reviewOverdue', tenantId, payload, occurredAt });
    });
  }
}
