import { Injectable } from '@nestjs/common';
import { demand, DomainError, isId } from '@maillage/platform-kernel';
import { TenantDatabase } from '../database/tenant-database.js';
import type { WriteTransaction } from '../database/transaction.js';
import { idempotent } from '../idempotency/idempotent.js';
import { type ActingActor, readScope } from '../policy/actor.js';
import type { ImportKind } from './import-kind.js';
import { ImportKinds } from './import-kinds.js';
import { type ImportRun, importStateAfter, importVerdict } from './import-run.js';
import { ImportRowRepository } from './import-row.repository.js';
import { ImportRunRepository } from './import-run.repository.js';
import { importScope } from './import-scope.js';
import { found } from './import-work.js';
import type { ImportActAsked } from './move-import.use-case.js';

const foreignKeyHeld = '23503';

/** Takes an applied import back, all of it or nothing: refused while anything was built on it. */
@Injectable()
export class UndoImport {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly kinds: ImportKinds,
    private readonly runs: ImportRunRepository,
    private readonly rows: ImportRowRepository,
  ) {}

  /** @throws DomainError importUndoBlocked naming what depends on it */
  async execute(actor: ActingActor, { idempotencyKey: key, importId }: ImportActAsked): Promise<{ id: string }> {
    const seen = await this.tenants.read(readScope(actor), (reads) =>
      isId(importId) ? this.rows.ofSeen(reads, importId) : Promise.resolve(undefined),
    );
    if (seen === undefined) throw new DomainError('NOT_FOUND');
    const kind = this.kinds.demand(seen.kind, actor);
    const payload = { for: actor.organisationId, importId };
    const request = { personId: actor.personId, key, operation: 'undoImport', payload };
    const scope = importScope(actor, kind, seen.writes, actor.personId);
    return this.tenants.write(scope, (transaction) =>
      idempotent(transaction, request, async () => {
        const run = found(await this.runs.locked(transaction, importId));
        demand(importVerdict(run, kind, 'undo'));
        await this.takeBack(transaction, kind, run);
        await this.runs.move(transaction, run.id, importStateAfter(run, 'undo'), actor.name);
        return { id: run.id };
      }),
    );
  }

  private async takeBack(transaction: WriteTransaction, kind: ImportKind, run: ImportRun): Promise<void> {
    await kind.lock(transaction);
    const rows = await this.rows.good(transaction, run.id);
    const [obstacle] = await kind.obstacles(transaction, rows);
    if (obstacle !== undefined) throw new DomainError('importUndoBlocked', { ...obstacle });
    try {
      await kind.undo(transaction, rows);
    } catch (error) {
      // Tables that the kind knows nothing of, or may not read, refer to what would be deleted: their keys say so.
      if (!(error instanceof Error && 'code' in error && error.code === foreignKeyHeld)) throw error;
      const what = 'table' in error && typeof error.table === 'string' ? error.table : 'otherRecords';
      throw new DomainError('importUndoBlocked', { what, count: null, example: null });
    }
  }
}
