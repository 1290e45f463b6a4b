import { Injectable } from '@nestjs/common';
import { demand, isId } from '@maillage/platform-kernel';
import { TenantDatabase } from '../database/tenant-database.js';
import { idempotent } from '../idempotency/idempotent.js';
import { type ActingActor, writeScope } from '../policy/actor.js';
import { ImportKinds } from './import-kinds.js';
import { importStateAfter, importVerdict } from './import-run.js';
import { ImportRunRepository } from './import-run.repository.js';
import { found } from './import-work.js';
import { importPolicies } from './import.policies.js';

export interface ImportActAsked {
  readonly idempotencyKey: string;
  readonly importId: string;
}

/** Asks for the applying of what was previewed, or discards it: neither writes anything of the network here. */
@Injectable()
export class MoveImport {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly kinds: ImportKinds,
    private readonly runs: ImportRunRepository,
  ) {}

  execute(actor: ActingActor, act: 'apply' | 'discard', asked: ImportActAsked): Promise<{ id: string }> {
    const { idempotencyKey: key, importId } = asked;
    const payload = { for: actor.organisationId, importId };
    const request = { personId: actor.personId, key, operation: `${act}Import`, payload };
    return this.tenants.write(writeScope(actor, importPolicies[act]), (transaction) =>
      idempotent(transaction, request, async () => {
        const run = found(isId(importId) ? await this.runs.locked(transaction, importId) : undefined);
        demand(importVerdict(run, this.kinds.demand(run.kind, actor), act));
        await this.runs.move(transaction, run.id, importStateAfter(run, act));
        return { id: run.id };
      }),
    );
  }
}
