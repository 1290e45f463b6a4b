import { Injectable } from '@nestjs/common';
import { isId } from '@maillage/platform-kernel';
import type { ReadTransaction } from '../database/transaction.js';
import { demandPageSize, keyOf, type KeyPart, type Page, pageOf, type PageRequest } from '../graphql/page.js';
import type { RowFault, RowOutcome } from './import-kind.js';
import type { ImportRun } from './import-run.js';
import type { ImportFile } from './import-run.repository.js';
import { importRunColumns } from './import-run.sql.js';

const page = {
  name: 'platform.import.page',
  text: `select ${importRunColumns}, coalesce((
      select json_agg(json_build_object('sheet', sheet, 'name', name, 'format', format, 'byteCount', byte_count,
        'rowCount', row_count, 'header', header) order by sheet)
      from platform.import_file where run_id = import_run.id), '[]') as files
    from platform.import_run
    where kind = any ($1::text[]) and ($2::uuid is null or id < $2) and ($3::uuid is null or id = $3)
    order by id desc limit $4`,
};
const rowsPage = {
  name: 'platform.import.rowsPage',
  text: `select position, sheet, line, label, outcome, faults from platform.import_row
    where run_id = $1 and ($2::text is null or outcome = $2) and ($3::int is null or position > $3)
      and ($4::text is null or faults @> jsonb_build_array(jsonb_build_object('reason', $4::text)))
    order by position limit $5`,
};
const reasons = {
  name: 'platform.import.reasons',
  text: `select fault ->> 'reason' as reason, count(distinct position)::int as rows
    from platform.import_row cross join jsonb_array_elements(faults) fault
    where run_id = $1 and outcome = 'refuse' group by 1 order by 2 desc, 1`,
};

/** An import with its files, as the screens show it. */
export interface SeenImport extends ImportRun {
  readonly files: readonly Omit<ImportFile, 'runId'>[];
}

export interface ImportRow {
  readonly position: number;
  readonly sheet: string;
  readonly line: number;
  readonly label: string | null;
  readonly outcome: RowOutcome;
  readonly faults: RowFault[];
}

export interface ImportRowFilter {
  readonly outcome: RowOutcome | null;
  readonly reason: string | null;
}

const isPosition: KeyPart = (part) => /^\d{1,9}$/.test(part);

/** The imports of the organisation and their rows, for the screens. */
@Injectable()
export class ImportReader {
  async page(reads: ReadTransaction, kinds: readonly string[], request: PageRequest): Promise<Page<SeenImport>> {
    demandPageSize(request.first);
    const [id] = request.after ? keyOf(request.after, [isId]) : [null];
    const rows = await reads.rows<SeenImport>(page, [kinds, id, null, request.first + 1]);
    return pageOf(rows, request.first, (row) => [row.id]);
  }

  async one(reads: ReadTransaction, kinds: readonly string[], id: string): Promise<SeenImport | undefined> {
    const [run] = isId(id) ? await reads.rows<SeenImport>(page, [kinds, null, id, 1]) : [];
    return run;
  }

  async rows(
    reads: ReadTransaction,
    importId: string,
    request: PageRequest,
    { outcome, reason }: ImportRowFilter,
  ): Promise<Page<ImportRow>> {
    demandPageSize(request.first);
    const [position] = request.after ? keyOf(request.after, [isPosition]) : [null];
    const rows = await reads.rows<ImportRow>(rowsPage, [importId, outcome, position, reason, request.first + 1]);
    return pageOf(rows, request.first, (row) => [String(row.position)]);
  }

  /** How many rows each reason refuses. */
  reasons(reads: ReadTransaction, importId: string): Promise<{ reason: string; rows: number }[]> {
    return reads.rows(reasons, [importId]);
  }
}
