import { Logger } from '@nestjs/common';
import { expiryWarnings } from '@maillage/labelling-domain';
import {
  derivedId,
  RecurringJob,
  type Recurring,
  type Scope,
  StampSource,
  systemScope,
  TenantDatabase,
} from '@maillage/platform-server';
import { ReopenExpired } from '../../application/assessment/reopen-expired.use-case.js';
import { cyclesToReopen, cyclesToWarn, filesToWarnOf } from '../../persistence/assessment/evidence.statements.js';
import { wholeNetwork } from '../whole-network.js';
import { AssessmentMails } from './assessment-mails.js';
import { evidenceExpiresMail, type ExpiringFile } from './evidence.mails.js';

interface WatchedCycle {
  readonly id: string;
  readonly tenantId: string;
}

const earliest = Math.max(...expiryWarnings);

/** Says when evidence is about to expire, and reopens what it proved once it has. */
@RecurringJob({ name: 'watchEvidence', everySeconds: 3600 })
export class WatchEvidence implements Recurring {
  private readonly log = new Logger(WatchEvidence.name);

  constructor(
    private readonly tenants: TenantDatabase,
    private readonly stamps: StampSource,
    private readonly reopening: ReopenExpired,
    private readonly mails: AssessmentMails,
  ) {}

  /** One cycle that cannot be watched keeps none of the others; it is tried again at the next turn. */
  async run(): Promise<void> {
    const all = await wholeNetwork(this.tenants, ['labelProgress', 'labelAnswers']);
    if (all === null) return;
    const expired = await this.tenants.read(all, async (reads) =>
      reads.rows<WatchedCycle>(cyclesToReopen, [await this.stamps.after(reads)]),
    );
    for (const cycle of expired) await this.tried(cycle, () => this.reopening.execute(cycle.tenantId, cycle.id));
    let after: string | null = null;
    do {
      const page: readonly WatchedCycle[] = await this.soonIn(all, after);
      for (const cycle of page) await this.tried(cycle, () => this.warn(cycle));
      after = page.at(-1)?.id ?? null;
    } while (after !== null);
  }

  private soonIn(all: Scope, after: string | null): Promise<WatchedCycle[]> {
    return this.tenants.read(all, async (reads) =>
      reads.rows<WatchedCycle>(cyclesToWarn, [await this.stamps.after(reads), after, earliest]),
    );
  }

  /** A person is written to once about each file and each term: the id of what is told is always the same. */
  private warn({ id, tenantId }: WatchedCycle): Promise<void> {
    return this.tenants.write(systemScope(tenantId), async (transaction) => {
      type Row = ExpiringFile & { readonly versionId: string; readonly daysLeft: number };
      const asked = [await this.stamps.after(transaction), id, earliest];
      for (const file of await transaction.rows<Row>(filesToWarnOf, asked)) {
        const term = Math.min(...expiryWarnings.filter((days) => file.daysLeft <= days));
        const told = { id: derivedId(id, `evidence ${file.versionId} ${term}`), tenantId, payload: { cycleId: id } };
        const to = [{ organisationIds: [tenantId], capability: 'leadAssessment' as const }];
        await this.mails.write(transaction, told, to, (recipient, link) => evidenceExpiresMail(file, recipient, link));
      }
    });
  }

  private async tried({ id }: WatchedCycle, act: () => Promise<void>): Promise<void> {
    try {
      await act();
    } catch (error) {
      this.log.error(`Cycle ${id} could not be watched`, error instanceof Error ? error.stack : String(error));
    }
  }
}
