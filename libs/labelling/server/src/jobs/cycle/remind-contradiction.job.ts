import { Logger } from '@nestjs/common';
import {
  derivedId,
  RecurringJob,
  type Recurring,
  StampSource,
  systemScope,
  TenantDatabase,
} from '@maillage/platform-server';
import { contradictionsDue, type CycleMailRow, factsForMails } from '../../persistence/cycle/cycle-mail.statements.js';
import { post } from '../letter.js';
import { wholeNetwork } from '../whole-network.js';
import { contradictionMail } from './cycle-mail.texts.js';
import { CycleRecipients } from './cycle-recipients.js';

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
    const scope = await wholeNetwork(this.tenants, ['labelProgress']);
    if (scope === null) return [];
    return this.tenants.read(scope, async (reads) =>
      reads.rows<DueCycle>(contradictionsDue, [await this.stamps.after(reads), noticeDays]),
    );
  }

  private remind({ id, tenantId, isOver }: DueCycle): Promise<void> {
    return this.tenants.write(systemScope(tenantId), async (transaction) => {
      const at = await this.stamps.after(transaction);
      const [cycle] = await transaction.rows<CycleMailRow>(factsForMails, [id, at, null]);
      if (cycle === undefined) return;
      const until = cycle.contradictoryUntil?.toISOString() ?? '';
      const told = derivedId(id, `contradiction ${isOver ? 'over' : 'soon'} ${until}`);
      for (const one of await this.recipients.of(transaction, cycle, [isOver ? 'auditors' : 'organisation'])) {
        const mail = contradictionMail(isOver ? 'over' : 'soon', cycle, one);
        await post(transaction, { id: told, tenantId }, one.recipient, mail);
      }
    });
  }
}
