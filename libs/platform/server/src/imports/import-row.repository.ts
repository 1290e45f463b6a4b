import { Injectable } from '@nestjs/common';
import type { ReadTransaction, WriteTransaction } from '../database/transaction.js';
import type { PlannedRow } from './import-kind.js';
import type { ImportRun } from './import-run.js';

const planned = `json_to_recordset($2::json) as row (position integer, sheet text, line integer, label text, outcome text,
    plan jsonb, writes uuid[], faults jsonb)`;

const forget = { name: 'platform.import.forgetRows', text: 'delete from platform.import_row where run_id = $1' };
const add = {
  name: 'platform.import.addRows',
  text: `insert into platform.import_row (tenant_id, run_id, position, sheet, line, label, outcome, plan, writes, faults)
    select $3, $1, position, sheet, line, label, outcome, plan, coalesce(writes, '{}'), coalesce(faults, '[]')
    from ${planned}`,
};
const progress = {
  name: 'platform.import.progress',
  text: `update platform.import_run set rows_planned = rows_planned + $2, created = created + $3, changed = changed + $4,
      unchanged = unchanged + $5, refused = refused + $6, leased_until = clock_timestamp() + interval '30 seconds',
      state = $7, previewed_at = case $7 when 'previewed' then clock_timestamp() end
    where id = $1`,
};
const differing = {
  name: 'platform.import.differing',
  text: `select count(*)::int as count from ${planned}
    full join (select position, outcome, plan from platform.import_row where run_id = $1) held using (position)
    where held.outcome is distinct from row.outcome or held.plan is distinct from row.plan`,
};
const good = {
  name: 'platform.import.goodRows',
  text: `select sheet, line, label, outcome, plan, writes::text[] as writes, faults from platform.import_row
    where run_id = $1 and outcome in ('create', 'change') order by position`,
};
const writes = {
  name: 'platform.import.writes',
  text: `select distinct unnest(writes)::text as id from platform.import_row
    where run_id = $1 and outcome in ('create', 'change')`,
};

const kindAndWrites = {
  name: 'platform.import.kindAndWrites',
  text: `select kind, array(select distinct unnest(writes)::text from platform.import_row
      where run_id = import_run.id and outcome in ('create', 'change')) as writes
    from platform.import_run where id = $1`,
};

/** What an import would do, row by row, written and read many at a time. */
@Injectable()
export class ImportRowRepository {
  /** Keeps rows that follow those already planned, and tells how far the preview is. */
  async add(
    transaction: WriteTransaction,
    run: Pick<ImportRun, 'id' | 'tenantId' | 'rowsPlanned' | 'rowsTotal'>,
    rows: readonly PlannedRow[],
  ): Promise<void> {
    if (run.rowsPlanned === 0) await transaction.rows(forget, [run.id]);
    if (rows.length > 0) await transaction.rows(add, [run.id, asJson(rows, run.rowsPlanned), run.tenantId]);
    const counts = (['create', 'change', 'unchanged', 'refuse'] as const).map(
      (outcome) => rows.filter((row) => row.outcome === outcome).length,
    );
    const isWhole = run.rowsPlanned + rows.length >= run.rowsTotal;
    await transaction.rows(progress, [run.id, rows.length, ...counts, isWhole ? 'previewed' : 'previewing']);
  }

  /** How many rows would be done otherwise than was previewed. */
  async differing(reads: ReadTransaction, runId: string, rows: readonly PlannedRow[]): Promise<number> {
    const [found] = await reads.rows<{ count: number }>(differing, [runId, asJson(rows, 0)]);
    return found?.count ?? 0;
  }

  /** The rows that an applied import wrote. */
  good(reads: ReadTransaction, runId: string): Promise<PlannedRow[]> {
    return reads.rows<PlannedRow>(good, [runId]);
  }

  /** What kind of import it is and whose rows it writes; undefined for one that is not seen. */
  async ofSeen(reads: ReadTransaction, runId: string): Promise<{ kind: string; writes: string[] } | undefined> {
    const [seen] = await reads.rows<{ kind: string; writes: string[] }>(kindAndWrites, [runId]);
    return seen;
  }

  /** The organisations whose rows the import writes. */
  async writes(reads: ReadTransaction, runId: string): Promise<string[]> {
    const found = await reads.rows<{ id: string }>(writes, [runId]);
    return found.map(({ id }) => id);
  }
}

function asJson(rows: readonly PlannedRow[], before: number): string {
  return JSON.stringify(rows.map((row, index) => ({ ...row, position: before + index })));
}
