import { Injectable } from '@nestjs/common';
import { appendEvent, systemScope, TenantDatabase } from '@maillage/platform-server';
import { CycleRepository } from '../../persistence/assessment/cycle.repository.js';
import { answersToReopen } from '../../persistence/assessment/evidence.statements.js';
import { writtenOf } from '../../persistence/assessment/assessment-facts.js';
import { assessmentMoved } from './assessment-moved.js';

/** The clock asks to look again at answers whose required evidence has expired, in the name of their organisation. */
@Injectable()
export class ReopenExpired {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly cycles: CycleRepository,
  ) {}

  /** May come twice: it then finds nothing to reopen. */
  execute(organisationId: string, cycleId: string): Promise<void> {
    return this.tenants.write(systemScope(organisationId), async (transaction) => {
      const cycle = await this.cycles.lock(transaction, cycleId);
      const found = await transaction.rows<{ id: string }>(answersToReopen, [cycle.now, cycleId]);
      if (found.length === 0) return;
      const ids = new Set(found.map(({ id }) => id));
      const saved = await this.cycles.save(transaction, cycle, {
        answers: cycle.answers
          .filter(({ id }) => ids.has(id))
          .map((row) => ({ row, answer: { ...writtenOf(row), isReopened: true }, reopenedAt: cycle.now })),
      });
      await appendEvent(transaction, assessmentMoved(saved, cycle.now));
    });
  }
}
