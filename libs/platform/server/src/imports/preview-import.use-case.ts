import { Injectable } from '@nestjs/common';
import { demand, isId } from '@maillage/platform-kernel';
import { TenantDatabase } from '../database/tenant-database.js';
import { idempotent } from '../idempotency/idempotent.js';
import { type ActingActor, writeScope } from '../policy/actor.js';
import { type ColumnMapping, demandMapping } from './column-mapping.js';
import { ImportKinds } from './import-kinds.js';
import { importVerdict } from './import-run.js';
import { ImportRunRepository } from './import-run.repository.js';
import { found } from './import-work.js';
import { importPolicies } from './import.policies.js';

export interface PreviewAsked {
  readonly idempotencyKey: string;
  readonly importId: string;
  readonly mapping: ColumnMapping;
}

/** Says which column is which and asks for the preview; the work is a job's. */
@Injectable()
export class PreviewImport {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly kinds: ImportKinds,
    private readonly runs: ImportRunRepository,
  ) {}

  execute(actor: ActingActor, asked: PreviewAsked): Promise<{ id: string }> {
    const { idempotencyKey: key, ...preview } = asked;
    const payload = { for: actor.organisationId, asked: preview };
    const request = { personId: actor.personId, key, operation: 'previewImport', payload };
    return this.tenants.write(writeScope(actor, importPolicies.preview), (transaction) =>
      idempotent(transaction, request, async () => {
        const { importId, mapping } = asked;
        const run = found(isId(importId) ? await this.runs.locked(transaction, importId) : undefined);
        const kind = this.kinds.demand(run.kind, actor);
        demand(importVerdict(run, kind, 'preview'));
        const files = await this.runs.files(transaction, [run.id]);
        demandMapping(kind, mapping, new Map(files.map(({ sheet, header }) => [sheet, header])));
        const rowsTotal = files.reduce((sum, { rowCount }) => sum + rowCount, 0);
        await this.runs.beginPreview(transaction, run.id, { mapping, rowsTotal, plannedAgain: false });
        return { id: run.id };
      }),
    );
  }
}
