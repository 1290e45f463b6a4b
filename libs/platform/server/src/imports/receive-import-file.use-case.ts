import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { DomainError, isId, newId } from '@maillage/platform-kernel';
import { TenantDatabase } from '../database/tenant-database.js';
import type { WriteTransaction } from '../database/transaction.js';
import { idempotent } from '../idempotency/idempotent.js';
import type { ActingActor } from '../policy/actor.js';
import { writeScope } from '../policy/actor.js';
import { formatOf, readSheetFile } from '../sheets/read-sheet.js';
import type { Sheet } from '../sheets/sheet.js';
import { ImportKinds, sheetNamed } from './import-kinds.js';
import { ImportRunRepository } from './import-run.repository.js';
import { found } from './import-work.js';
import { importPolicies } from './import.policies.js';

export interface ReceivedFile {
  readonly idempotencyKey: string;
  readonly kind: string;
  readonly sheet: string;
  /** The import that this file completes; null begins one. */
  readonly importId: string | null;
  readonly name: string;
  readonly bytes: Buffer;
}

/** Takes a file in: it is read at once, so that what is no table is refused before anything is kept. */
@Injectable()
export class ReceiveImportFile {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly kinds: ImportKinds,
    private readonly runs: ImportRunRepository,
  ) {}

  /**
   * @returns the id of the import
   * @throws DomainError importFileRefused for what is no table
   */
  async execute(actor: ActingActor, file: ReceivedFile): Promise<{ id: string }> {
    const kind = this.kinds.demand(file.kind, actor);
    sheetNamed(kind, file.sheet);
    const sheet = await readable(file);
    const { bytes, idempotencyKey: key, ...asked } = file;
    const content = createHash('sha256').update(bytes).digest('hex');
    const payload = { for: actor.organisationId, asked, content };
    const request = { personId: actor.personId, key, operation: 'receiveImportFile', payload };
    return this.tenants.write(writeScope(actor, importPolicies.receive), (transaction) =>
      idempotent(transaction, request, async () => {
        const id = await this.runOf(transaction, actor, file);
        await this.keep(transaction, actor.organisationId, { ...file, importId: id }, sheet);
        return { id };
      }),
    );
  }

  private async runOf(transaction: WriteTransaction, actor: ActingActor, file: ReceivedFile): Promise<string> {
    if (file.importId === null) {
      const id = newId();
      const { personId, name: personName, organisationId: tenantId } = actor;
      await this.runs.add(transaction, { id, tenantId, personId, personName, kind: file.kind });
      return id;
    }
    const run = found(isId(file.importId) ? await this.runs.locked(transaction, file.importId) : undefined);
    if (run.kind !== file.kind) throw new DomainError('NOT_FOUND');
    if (run.state !== 'uploaded') throw new DomainError('importNotInState', { state: run.state, act: 'receive' });
    const held = await this.runs.files(transaction, [run.id]);
    if (held.some(({ sheet }) => sheet === file.sheet)) throw new DomainError('INVALID_INPUT', { field: 'sheet' });
    return run.id;
  }

  private async keep(
    transaction: WriteTransaction,
    tenantId: string,
    { importId, sheet, name, bytes }: ReceivedFile,
    { header, rows }: Sheet,
  ): Promise<void> {
    const format = formatOf(bytes) ?? 'csv';
    const measured = { byteCount: bytes.byteLength, rowCount: rows.length, header };
    await this.runs.addFile(transaction, tenantId, { runId: importId ?? '', sheet, name, format, ...measured }, bytes);
  }
}

async function readable({ name, bytes }: ReceivedFile): Promise<Sheet> {
  const reading = await readSheetFile(bytes);
  if (reading.sheet !== undefined) return reading.sheet;
  throw new DomainError('importFileRefused', { file: name, fault: reading.fault, line: reading.line });
}
