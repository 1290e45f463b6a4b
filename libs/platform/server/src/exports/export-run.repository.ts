import { Injectable } from '@nestjs/common';
import type { ReadTransaction, WriteTransaction } from '../database/transaction.js';
import type { ActingActor } from '../policy/actor.js';
import { type ExportRun, fileHours } from './export-run.js';

const columns = `id, tenant_id as "tenantId", person_id as "personId", list, format, state, spec,
  file_name as "fileName", rows_total as "rowsTotal", rows_written as "rowsWritten", failure, asked_at as "askedAt",
  ready_at as "readyAt", expires_at as "expiresAt"`;
const expiry = `clock_timestamp() + interval '${fileHours} hours'`;

const add = {
  name: 'platform.export.add',
  text: `insert into platform.export_run (id, tenant_id, person_id, list, format, state, spec, file_name, rows_total,
      rows_written, bytes, ready_at, expires_at)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11::bytea,
      case $6 when 'ready' then clock_timestamp() end, case $6 when 'ready' then ${expiry} end)`,
};
const one = { name: 'platform.export.one', text: `select ${columns} from platform.export_run where id = $1` };
const content = {
  name: 'platform.export.content',
  text: `select bytes from platform.export_run
    where id = $1 and state = 'ready' and expires_at > clock_timestamp()`,
};
const page = {
  name: 'platform.export.page',
  text: `select ${columns} from platform.export_run
    where person_id = $1 and tenant_id = $4 and ($2::uuid is null or id < $2) order by id desc limit $3`,
};
const waiting = {
  name: 'platform.export.waiting',
  text: `select count(*)::int as count from platform.export_run where person_id = $1 and state = 'waiting'`,
};
const alone = {
  name: 'platform.export.lock',
  text: `select pg_advisory_xact_lock(hashtextextended('platform.export ' || $1::text, 0))`,
};
const claim = {
  name: 'platform.export.claim',
  text: `update platform.export_run set leased_until = clock_timestamp() + interval '30 seconds', rows_written = 0
    where id = (
      select id from platform.export_run
      where state = 'waiting' and (leased_until is null or leased_until < clock_timestamp())
      order by id limit 1 for update skip locked)
    returning ${columns}`,
};
const progress = {
  name: 'platform.export.progress',
  text: `update platform.export_run set rows_written = $2, leased_until = clock_timestamp() + interval '30 seconds'
    where id = $1 and state = 'waiting'`,
};
const finish = {
  name: 'platform.export.finish',
  text: `update platform.export_run set state = 'ready', bytes = $2, rows_written = $3, rows_total = $3,
      ready_at = clock_timestamp(), expires_at = ${expiry}, leased_until = null
    where id = $1 and state = 'waiting'`,
};
const fail = {
  name: 'platform.export.fail',
  text: `update platform.export_run set state = 'failed', failure = $2 where id = $1 and state = 'waiting'`,
};

export interface NewExport extends Pick<
  ExportRun,
  'id' | 'tenantId' | 'personId' | 'list' | 'format' | 'spec' | 'fileName' | 'rowsTotal' | 'rowsWritten'
> {
  /** Null: it is written by a job. */
  readonly bytes: Buffer | null;
}

/** Exports and their files. A file is read by itself alone. */
@Injectable()
export class ExportRunRepository {
  async add(transaction: WriteTransaction, run: NewExport): Promise<void> {
    const { id, tenantId, personId, list, format, spec, fileName, rowsTotal, rowsWritten, bytes } = run;
    const state = bytes === null ? 'waiting' : 'ready';
    const told = [id, tenantId, personId, list, format, state, JSON.stringify(spec), fileName];
    await transaction.rows(add, [...told, rowsTotal, rowsWritten, bytes]);
  }

  async one(reads: ReadTransaction, id: string): Promise<ExportRun | undefined> {
    const [run] = await reads.rows<ExportRun>(one, [id]);
    return run;
  }

  /** The file while it may be fetched. */
  async content(reads: ReadTransaction, id: string): Promise<Buffer | undefined> {
    const [row] = await reads.rows<{ bytes: Buffer }>(content, [id]);
    return row?.bytes;
  }

  /** What the person asked for in the name of the organisation, the latest first. */
  page(
    reads: ReadTransaction,
    { personId, organisationId }: Pick<ActingActor, 'personId' | 'organisationId'>,
    after: string | null,
    limit: number,
  ): Promise<ExportRun[]> {
    return reads.rows<ExportRun>(page, [personId, after, limit, organisationId]);
  }

  /** Two that are asked at once would both count before the other is there: the second waits for the first. */
  async countWaiting(transaction: WriteTransaction, personId: string): Promise<number> {
    await transaction.rows(alone, [personId]);
    const [row] = await transaction.rows<{ count: number }>(waiting, [personId]);
    return row?.count ?? 0;
  }

  async claim(transaction: WriteTransaction): Promise<ExportRun | undefined> {
    const [run] = await transaction.rows<ExportRun>(claim, []);
    return run;
  }

  async tellProgress(transaction: WriteTransaction, id: string, rowsWritten: number): Promise<void> {
    await transaction.rows(progress, [id, rowsWritten]);
  }

  async finish(transaction: WriteTransaction, id: string, bytes: Buffer, rowsWritten: number): Promise<void> {
    await transaction.rows(finish, [id, bytes, rowsWritten]);
  }

  async fail(transaction: WriteTransaction, id: string, failure: string): Promise<void> {
    await transaction.rows(fail, [id, failure]);
  }
}
