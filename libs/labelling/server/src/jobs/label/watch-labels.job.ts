import { Logger } from '@nestjs/common';
import { nobody, RecurringJob, type Recurring, systemPerson, TenantDatabase } from '@maillage/platform-server';
import { labelReminders, monthsAhead } from '@maillage/labelling-domain';
import { ExpireLabel } from '../../application/label/expire-label.use-case.js';
import { RemindHolder } from '../../application/label/remind-holder.use-case.js';
import { dayOfUnionAt } from '../../persistence/day-of-union.sql.js';

const atUnion = dayOfUnionAt();

interface DueLabel {
  readonly id: string;
  readonly tenantId: string;
}

const over = {
  name: 'labelling.label.over',
  text: `select id, tenant_id as "tenantId" from labelling.label
    where state in ('valid', 'suspended') and valid_until < ${atUnion} order by valid_until limit 500`,
};
const due = {
  name: 'labelling.label.due',
  text: `select id, tenant_id as "tenantId",
      followed_up_on is null and follow_up_due_on <= ${atUnion} + interval '${monthsAhead.followUp} months' as "remindFollowUp",
      valid_until <= ${atUnion} + interval '${monthsAhead.renewal} months' as "remindRenewal"
    from labelling.label where state = 'valid'
      and least(case when followed_up_on is null then follow_up_due_on - interval '${monthsAhead.followUp} months' end,
        valid_until - interval '${monthsAhead.renewal} months') <= ${atUnion}
    order by valid_until limit 2000`,
};
/** Of these labels, those for which the clock has spoken. */
const told = {
  name: 'labelling.label.told',
  text: 'select label_id as id, act from labelling.label_decision where act = any ($1::text[]) and label_id = any ($2::uuid[])',
};

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
    for (const { id, tenantId } of await this.tenants.read(anyone, (reads) => reads.rows<DueLabel>(over, []))) {
      await this.tried(id, () => this.expiring.execute(tenantId, id));
    }
    for (const { id, tenantId, act } of await this.reminders()) {
      await this.tried(id, () => this.reminding.execute(tenantId, id, act));
    }
  }

  private async reminders() {
    type Due = DueLabel & Readonly<Record<(typeof labelReminders)[number], boolean>>;
    const anyone = { ...nobody, person: systemPerson };
    const labels = await this.tenants.read(anyone, (reads) => reads.rows<Due>(due, []));
    const all = { ...anyone, visible: [...new Set(labels.map(({ tenantId }) => tenantId))], upward: ['labelProgress'] };
    const done = await this.tenants.read(all, (reads) =>
      reads.rows<{ id: string; act: string }>(told, [labelReminders, labels.map(({ id }) => id)]),
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
