import { Logger } from '@nestjs/common';
import {
  derivedId,
  nobody,
  RecurringJob,
  type Recurring,
  StampSource,
  systemPerson,
  systemScope,
  TenantDatabase,
  writeMail,
} from '@maillage/platform-server';
import { type CycleMailRow, factsForMails } from './cycle-mail.facts.js';
import { contradictionMail } from './cycle-mail.texts.js';
import { CycleRecipients } from './cycle-recipients.js';

const organisations = {
  name: 'labelling.contradiction.organisations',
  text: `select array_agg(id) as ids, (array_agg(id) filter (where kind = 'nationalUnion'))[1] as "unionId"
    from network.organisation_card`,
};

/** Of the contradictory phases, those that end within $2 days from $1 with findings unanswered, and those that are over. */
const due = {
  name: 'labelling.contradiction.due',
  text: `select cycle.id, cycle.tenant_id as "tenantId", cycle.contradictory_until <= $1 as "isOver"
    from labelling.cycle
    where cycle.state = 'contradictoryPhase' and cycle.contradictory_until <= $1::timestamptz + make_interval(days => $2)
      and (cycle.contradictory_until <= $1 or exists (select from labelling.finding
        where finding.cycle_id = cycle.id and finding.state = 'notified'))
    order by cycle.contradictory_until limit 200`,
};

const noticeDays = 3;

interface DueCycle {
  readonly id: string;
  readonly tenantId: string;
  readonly isOver: boolean;
}

/** Tells that an answer is awaited, and that it is no more. It finalises nothing: that is for the auditors. */
@RecurringJob({ name: 'remindContradiction', everySeconds: 600 })
export class RemindContradiction implements Recurring {
  private readonly log = new Logger(RemindContradiction.name);

  constructor(
    private readonly tenants: TenantDatabase,
    private readonly stamps: StampSource,
    private readonly recipients: CycleRecipients,
  ) {}

  /** A person is written to once about each: the id of what is told is always the same. */
  async run(): Promise<void> {
    for (const cycle of await this.due()) {
      try {
        await this.remind(cycle);
      } catch (error) {
        this.log.error(`Cycle ${cycle.id} could not be told`, error instanceof Error ? error.stack : String(error));
      }
    }
  }

  private async due(): Promise<DueCycle[]> {
    const [all] = await this.tenants.read({ ...nobody, person: systemPerson }, (reads) =>
      reads.rows<{ ids: string[] | null; unionId: string | null }>(organisations, []),
    );
    if (!all?.ids || all.unionId === null) return [];
    const scope = systemScope(all.unionId, { visible: all.ids, upward: ['labelProgress'], writable: [], counted: [] });
    return this.tenants.read(scope, async (reads) =>
      reads.rows<DueCycle>(due, [await this.stamps.after(reads), noticeDays]),
    );
  }

  private remind({ id, tenantId, isOver }: DueCycle): Promise<void> {
    return this.tenants.write(systemScope(tenantId), async (transaction) => {
      const at = await this.stamps.after(transaction);
      const [cycle] = await transaction.rows<CycleMailRow>(factsForMails, [id, at, null]);
      if (cycle === undefined) return;
      const until = cycle.contradictoryUntil?.toISOString() ?? '';
      const eventId = derivedId(id, `contradiction ${isOver ? 'over' : 'soon'} ${until}`);
      for (const one of await this.recipients.of(transaction, cycle, [isOver ? 'auditors' : 'organisation'])) {
        const { personId, email: recipient } = one.recipient;
        const mail = contradictionMail(isOver ? 'over' : 'soon', cycle, one);
        await writeMail(transaction, { tenantId, eventId, personId, recipient, ...mail });
      }
    });
  }
}
