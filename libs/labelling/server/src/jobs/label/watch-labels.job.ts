import { Logger } from '@nestjs/common';
import { nobody, RecurringJob, type Recurring, systemPerson, TenantDatabase } from '@maillage/platform-server';
import { labelReminders } from '@maillage/labelling-domain';
import { ExpireLabel } from '../../application/label/expire-label.use-case.js';
import { RemindHolder } from '../../application/label/remind-holder.use-case.js';
import { labelsDue, labelsOver, remindersTold } from '../../persistence/label/reminder.statements.js';

interface DueLabel {
  readonly id: string;
  readonly tenantId: string;
}

/** Ends labels after their last day, and proposes follow-ups and renewals when their time comes near. */
@RecurringJob({ name: 'watchLabels', everySeconds: 300 })
export class WatchLabels implements Recurring {
  private readonly log = new Logger(WatchLabels.name);

  constructor(
    private readonly tenants: TenantDatabase,
    private readonly expiring: ExpireLabel,
    private readonly reminding: RemindHolder,
  ) {}

  /** One label that cannot be moved keeps none of the others; it is tried again at the next turn. */
  async run(): Promise<void> {
    const anyone = { ...nobody, person: systemPerson };
    for (const { id, tenantId } of await this.tenants.read(anyone, (reads) => reads.rows<DueLabel>(labelsOver, []))) {
      await this.tried(id, () => this.expiring.execute(tenantId, id));
    }
    for (const { id, tenantId, act } of await this.reminders()) {
      await this.tried(id, () => this.reminding.execute(tenantId, id, act));
    }
  }

  private async reminders() {
    type Due = DueLabel & Readonly<Record<(typeof labelReminders)[number], boolean>>;
    const anyone = { ...nobody, person: systemPerson };
    const labels = await this.tenants.read(anyone, (reads) => reads.rows<Due>(labelsDue, []));
    const all = { ...anyone, visible: [...new Set(labels.map(({ tenantId }) => tenantId))], upward: ['labelProgress'] };
    const done = await this.tenants.read(all, (reads) =>
      reads.rows<{ id: string; act: string }>(remindersTold, [labelReminders, labels.map(({ id }) => id)]),
    );
    const isDone = (id: string, act: string): boolean => done.some((one) => one.id === id && one.act === act);
    return labels.flatMap((label) =>
      labelReminders.flatMap((act) => (label[act] && !isDone(label.id, act) ? [{ ...label, act }] : [])),
    );
  }

  private async tried(id: string, act: () => Promise<void>): Promise<void> {
    try {
      await act();
    } catch (error) {
      this.log.error(`Label ${id} could not be moved`, error instanceof Error ? error.stack : String(error));
    }
  }
}
