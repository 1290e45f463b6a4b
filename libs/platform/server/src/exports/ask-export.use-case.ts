import { Injectable } from '@nestjs/common';
import { DomainError, newId } from '@maillage/platform-kernel';
import { TenantDatabase } from '../database/tenant-database.js';
import type { WriteTransaction } from '../database/transaction.js';
import { idempotent } from '../idempotency/idempotent.js';
import { type ActingActor, readScope, writeScope } from '../policy/actor.js';
import type { SheetFormat } from '../sheets/read-sheet.js';
import type { ExportableList } from './exportable-list.js';
import { ExportableLists } from './exportable-lists.js';
import { exportedRows, fileOf } from './export-file.js';
import { demandColumns, type ExportedColumn, mostRowsExported, mostWaitingExports, rowsAtOnce } from './export-run.js';
import { ExportRunRepository } from './export-run.repository.js';
import { exportPolicies } from './export.policies.js';

export interface ExportAsked {
  readonly idempotencyKey: string;
  readonly list: string;
  readonly format: SheetFormat;
  readonly columns: readonly ExportedColumn[];
  readonly filter: unknown;
  /** Without its ending. */
  readonly fileName: string;
}

/** Writes a short list at once, and leaves a long one to a job. */
@Injectable()
export class AskExport {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly lists: ExportableLists,
    private readonly exports: ExportRunRepository,
  ) {}

  async execute(actor: ActingActor, asked: ExportAsked): Promise<{ id: string }> {
    const list = this.lists.demand(asked.list, actor);
    demandColumns(list, asked.columns);
    const filter = list.filterOf(asked.filter);
    const { idempotencyKey: key, ...spec } = asked;
    const payload = { for: actor.organisationId, asked: spec };
    const request = { personId: actor.personId, key, operation: 'askExport', payload };
    const rowsTotal = await this.tenants.read(readScope(actor), (reads) => list.count(reads, filter, actor));
    if (rowsTotal > mostRowsExported)
      throw new DomainError('exportTooLong', { rows: rowsTotal, max: mostRowsExported });
    const bytes = rowsTotal > rowsAtOnce ? null : await this.writtenNow(actor, list, asked);
    return this.tenants.write(writeScope(actor, exportPolicies.ask), (transaction) =>
      idempotent(transaction, request, () => this.keep(transaction, actor, asked, { rowsTotal, bytes })),
    );
  }

  private async writtenNow(actor: ActingActor, list: ExportableList, asked: ExportAsked): Promise<Buffer> {
    const rows = await this.tenants.read(readScope(actor), (reads) => exportedRows({ reads, actor }, list, asked));
    return fileOf(asked.format, asked.columns, rows);
  }

  private async keep(
    transaction: WriteTransaction,
    actor: ActingActor,
    { list, format, columns, filter, fileName }: ExportAsked,
    { rowsTotal, bytes }: { rowsTotal: number; bytes: Buffer | null },
  ): Promise<{ id: string }> {
    const { personId, organisationId: tenantId } = actor;
    const isWaiting = bytes === null;
    if (isWaiting && (await this.exports.countWaiting(transaction, personId)) >= mostWaitingExports) {
      throw new DomainError('tooManyExports', { max: mostWaitingExports });
    }
    const id = newId();
    await this.exports.add(transaction, {
      ...{ id, tenantId, personId, list, format, spec: { columns, filter }, rowsTotal, bytes },
      ...{ fileName: `${plainName(fileName)}.${format}`, rowsWritten: isWaiting ? 0 : rowsTotal },
    });
    return { id };
  }
}

/** Letters, digits and dashes: what every disk and header takes. */
function plainName(name: string): string {
  const plain = name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^A-Za-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
  return plain.slice(0, 80) || 'export';
}
