import { Injectable } from '@nestjs/common';
import type { ReadTransaction, WriteTransaction } from '../database/transaction.js';
import type { SheetFormat } from '../sheets/read-sheet.js';
import type { ColumnMapping } from './column-mapping.js';
import type { ImportRun } from './import-run.js';
import { importRunColumns } from './import-run.sql.js';
import type { ImportState } from './import-run.transitions.js';

const add = {
  name: 'platform.import.add',
  text: `insert into platform.import_run (id, tenant_id, person_id, person_name, kind, state)
    values ($1, $2, $3, $4, $5, 'uploaded')`,
};
const one = { name: 'platform.import.one', text: `select ${importRunColumns} from platform.import_run where id = $1` };
const locked = {
  name: 'platform.import.locked',
  text: `select ${importRunColumns} from platform.import_run where id = $1 for update`,
};
const move = {
  name: 'platform.import.move',
  text: `update platform.import_run set state = $2, leased_until = null,
      applied_at = case $2 when 'applied' then clock_timestamp() else applied_at end,
      undone_at = case $2 when 'undone' then clock_timestamp() end,
      undone_by = case $2 when 'undone' then $3 end,
      failure = case $2 when 'failed' then $3 end
    where id = $1`,
};
const begin = {
  name: 'platform.import.begin',
  text: `update platform.import_run set state = 'previewing', mapping = $2, rows_planned = 0, rows_total = $3,
      created = 0, changed = 0, unchanged = 0, refused = 0, planned_again = $4, previewed_at = null,
      leased_until = null
    where id = $1`,
};
const addFile = {
  name: 'platform.import.addFile',
  text: `insert into platform.import_file (tenant_id, run_id, sheet, name, format, byte_count, row_count, header, bytes)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
};
const files = {
  name: 'platform.import.files',
  text: `select run_id as "runId", sheet, name, format, byte_count as "byteCount", row_count as "rowCount", header
    from platform.import_file where run_id = any ($1::uuid[]) order by sheet`,
};
const contents = {
  name: 'platform.import.contents',
  text: 'select sheet, name, bytes from platform.import_file where run_id = $1',
};

export interface ImportFile {
  readonly runId: string;
  readonly sheet: string;
  readonly name: string;
  readonly format: SheetFormat;
  readonly byteCount: number;
  readonly rowCount: number;
  readonly header: readonly string[];
}

export interface ImportFileContent {
  readonly sheet: string;
  readonly name: string;
  readonly bytes: Buffer;
}

/** Imports and their files, one by one. */
@Injectable()
export class ImportRunRepository {
  async add(
    transaction: WriteTransaction,
    {
      id,
      tenantId,
      personId,
      personName,
      kind,
    }: Pick<ImportRun, 'id' | 'tenantId' | 'personId' | 'personName' | 'kind'>,
  ): Promise<void> {
    await transaction.rows(add, [id, tenantId, personId, personName, kind]);
  }

  async one(reads: ReadTransaction, id: string): Promise<ImportRun | undefined> {
    const [run] = await reads.rows<ImportRun>(one, [id]);
    return run;
  }

  /** The run as nobody can move it until the transaction ends. */
  async locked(transaction: WriteTransaction, id: string): Promise<ImportRun | undefined> {
    const [run] = await transaction.rows<ImportRun>(locked, [id]);
    return run;
  }

  /** @param said who undid it, or why it failed */
  async move(transaction: WriteTransaction, id: string, state: ImportState, said: string | null = null): Promise<void> {
    await transaction.rows(move, [id, state, said]);
  }

  /** To the beginning of its preview: what was planned before does not count any more. */
  async beginPreview(
    transaction: WriteTransaction,
    id: string,
    begun: { mapping: ColumnMapping; rowsTotal: number; plannedAgain: boolean },
  ): Promise<void> {
    const { mapping, rowsTotal, plannedAgain } = begun;
    await transaction.rows(begin, [id, JSON.stringify(mapping), rowsTotal, plannedAgain]);
  }

  async addFile(
    transaction: WriteTransaction,
    tenantId: string,
    { runId, sheet, name, format, byteCount, rowCount, header }: ImportFile,
    bytes: Buffer,
  ): Promise<void> {
    const values = [tenantId, runId, sheet, name, format, byteCount, rowCount, JSON.stringify(header), bytes];
    await transaction.rows(addFile, values);
  }

  files(reads: ReadTransaction, runIds: readonly string[]): Promise<ImportFile[]> {
    return reads.rows<ImportFile>(files, [runIds]);
  }

  contents(reads: ReadTransaction, runId: string): Promise<ImportFileContent[]> {
    return reads.rows<ImportFileContent>(contents, [runId]);
  }
}
