import { Injectable } from '@nestjs/common';
import { isId } from '@maillage/platform-kernel';
import type { ReadTransaction, WriteTransaction } from '@maillage/platform-server';
import { type Archive, archiveHours } from './archive.js';
import { organisationOf } from '../label/labelling.sql.js';
import type { OrganisationRow } from '../label/labelling.rows.js';

const columns = `archive.id, archive.tenant_id as "tenantId", archive.person_id as "personId",
  archive.cycle_id as "cycleId", archive.organisation_id as "organisationId", archive.state,
  archive.files_total as "filesTotal", archive.files_packed as "filesPacked", archive.byte_size::float8 as "byteSize",
  archive.failure, archive.asked_at as "askedAt", archive.ready_at as "readyAt", archive.expires_at as "expiresAt"`;
const lease = `clock_timestamp() + interval '60 seconds'`;
const seen = `${columns}, coalesce(archive.expires_at < clock_timestamp(), false) as "isOver",
  ${organisationOf('archive.organisation_id')} as organisation`;

const add = {
  name: 'labelling.archive.add',
  text: `insert into labelling.archive (id, tenant_id, cycle_id, organisation_id, person_id, state, asked_at)
    select $1, $2, cycle.id, cycle.tenant_id, $4, 'asked', $5 from labelling.cycle where cycle.id = $3`,
};
const one = { name: 'labelling.archive.one', text: `select ${seen} from labelling.archive where archive.id = $1` };
const page = {
  name: 'labelling.archive.page',
  text: `select ${seen} from labelling.archive
    where ($1::uuid is null or archive.cycle_id = $1) and ($2::uuid is null or archive.id < $2)
    order by archive.id desc limit $3`,
};
const waiting = {
  name: 'labelling.archive.waiting',
  text: `select count(*)::int as count from labelling.archive where state in ('asked', 'packing') and person_id = $1`,
};
const alone = {
  name: 'labelling.archive.lock',
  text: `select pg_advisory_xact_lock(hashtextextended('labelling.archive ' || $1::uuid::text, 0))`,
};
const claim = {
  name: 'labelling.archive.claim',
  text: `update labelling.archive set state = 'packing', files_packed = 0, leased_until = ${lease}
    where id = (select id from labelling.archive
      where state in ('asked', 'packing') and (leased_until is null or leased_until < clock_timestamp())
      order by id limit 1 for update skip locked)
    returning ${columns}`,
};
const progress = {
  name: 'labelling.archive.progress',
  text: `update labelling.archive set files_packed = $2, files_total = $3, leased_until = ${lease}
    where id = $1 and state = 'packing'`,
};
const finish = {
  name: 'labelling.archive.finish',
  text: `update labelling.archive set state = 'ready', files_packed = $2, files_total = $2, byte_size = $3,
      ready_at = clock_timestamp(), expires_at = clock_timestamp() + interval '${archiveHours} hours', leased_until = null
    where id = $1 and state = 'packing'`,
};
const fail = {
  name: 'labelling.archive.fail',
  text: `update labelling.archive set state = 'failed', failure = $2, leased_until = null where id = $1 and state = 'packing'`,
};
const forget = {
  name: 'labelling.archive.forget',
  text: `update labelling.archive set state = 'forgotten' where state = 'ready' and expires_at < clock_timestamp()`,
};

export interface ArchiveRow extends Archive {
  readonly organisation: OrganisationRow;
  /** Whether its time has passed, though no job forgot it yet. */
  readonly isOver: boolean;
}

@Injectable()
export class ArchiveRepository {
  async add(
    transaction: WriteTransaction,
    {
      id,
      tenantId,
      cycleId,
      personId,
      at,
    }: { id: string; tenantId: string; cycleId: string; personId: string; at: Date },
  ): Promise<void> {
    await transaction.rows(add, [id, tenantId, cycleId, personId, at]);
  }

  async one(reads: ReadTransaction, id: string): Promise<ArchiveRow | undefined> {
    const [row] = isId(id) ? await reads.rows<ArchiveRow>(one, [id]) : [];
    return row;
  }

  page(reads: ReadTransaction, cycleId: string | null, after: string | null, limit: number): Promise<ArchiveRow[]> {
    return reads.rows<ArchiveRow>(page, [cycleId, after, limit]);
  }

  /** Two that are asked at once would both count before the other is there: the second waits for the first. */
  async countWaiting(transaction: WriteTransaction, personId: string): Promise<number> {
    await transaction.rows(alone, [personId]);
    const [row] = await transaction.rows<{ count: number }>(waiting, [personId]);
    return row?.count ?? 0;
  }

  async claim(transaction: WriteTransaction): Promise<Archive | undefined> {
    const [archive] = await transaction.rows<Archive>(claim, []);
    return archive;
  }

  async tellProgress(transaction: WriteTransaction, id: string, packed: number, total: number): Promise<void> {
    await transaction.rows(progress, [id, packed, total]);
  }

  async finish(transaction: WriteTransaction, id: string, files: number, byteSize: number): Promise<void> {
    await transaction.rows(finish, [id, files, byteSize]);
  }

  async fail(transaction: WriteTransaction, id: string, failure: string): Promise<void> {
    await transaction.rows(fail, [id, failure]);
  }

  async forget(transaction: WriteTransaction): Promise<void> {
    await transaction.rows(forget, []);
  }
}
