import { Injectable } from '@nestjs/common';
import { type DirectoryEntry, type DirectoryOrganisation, sortNameOf } from '@maillage/network-domain';
import type { ReadTransaction, UndoObstacle, WriteTransaction } from '@maillage/platform-server';

/** An entry with the ids that the row needs: its own, and the one of the regional association of a Mission. */
export interface DirectoryRow extends DirectoryEntry {
  readonly id: string;
  readonly regionalId: string | null;
}

const held = {
  name: 'network.directory.held',
  text: `select organisation.id, organisation.code, organisation.kind, organisation.name,
      organisation.official_name as "officialName", organisation.region_codes as "regionCodes",
      organisation.department_code as "departmentCode", regional.code as "regionalCode",
      organisation.commune_name as "communeName", organisation.time_zone as "timeZone",
      organisation.latitude, organisation.longitude
    from network.organisation left join network.organisation regional on regional.id = organisation.regional_id`,
};

const lock = {
  name: 'network.directory.lock',
  text: 'lock table network.organisation in share row exclusive mode',
};

const rowsOfEntries = `json_to_recordset($1::json) as entry (
    id uuid, code text, kind text, name text, "officialName" text, "sortName" text, "regionalId" uuid,
    "regionCodes" text[], "departmentCode" text, "communeName" text, "timeZone" text,
    latitude double precision, longitude double precision)`;

const add = {
  name: 'network.directory.add',
  text: `insert into network.organisation (id, code, kind, name, official_name, sort_name, state, regional_id,
      region_codes, department_code, commune_name, time_zone, latitude, longitude)
    select id, code, kind, name, "officialName", "sortName", 'active', "regionalId",
      "regionCodes", "departmentCode", "communeName", "timeZone", latitude, longitude
    from ${rowsOfEntries}`,
};

const change = {
  name: 'network.directory.change',
  text: `update network.organisation set name = entry.name, official_name = entry."officialName",
      sort_name = entry."sortName", regional_id = entry."regionalId", region_codes = entry."regionCodes",
      department_code = entry."departmentCode", commune_name = entry."communeName", time_zone = entry."timeZone",
      latitude = entry.latitude, longitude = entry.longitude
    from ${rowsOfEntries} where organisation.id = entry.id returning organisation.id`,
};

const remove = {
  name: 'network.directory.remove',
  text: `delete from network.organisation where id = any ($1::uuid[]) returning id`,
};

/** What was built on the organisations of an import since, one line for each sort of it. */
const obstacles = {
  name: 'network.directory.obstacles',
  text: `with made as (select unnest($2::uuid[]) as id),
    found (what, id) as (
      select 'changedSince', organisation.id from network.organisation
        join ${rowsOfEntries} on entry.id = organisation.id
        where (organisation.name, organisation.official_name, organisation.regional_id, organisation.region_codes,
            organisation.department_code, organisation.commune_name, organisation.time_zone, organisation.latitude,
            organisation.longitude)
          is distinct from (entry.name, entry."officialName", entry."regionalId", entry."regionCodes",
            entry."departmentCode", entry."communeName", entry."timeZone", entry.latitude, entry.longitude)
      union all
      select 'changedSince', organisation.id from network.organisation join made on made.id = organisation.id
        where organisation.state <> 'active'
      union all
      select 'membership', membership.tenant_id from network.membership join made on made.id = membership.tenant_id
      union all
      select 'person', person.tenant_id from network.person join made on made.id = person.tenant_id
      union all
      select 'organisationBelow', organisation.regional_id from network.organisation
        join made on made.id = organisation.regional_id where organisation.id not in (select id from made))
    select found.what, count(*)::int as count, min(organisation.name) as example
    from found left join network.organisation on organisation.id = found.id group by found.what order by found.what`,
};

/** The organisations as the directory knows them, read and written many at a time. */
@Injectable()
export class DirectoryRepository {
  held(reads: ReadTransaction): Promise<DirectoryOrganisation[]> {
    return reads.rows<DirectoryOrganisation>(held, []);
  }

  /** Waits for whoever writes organisations, and keeps others from writing until the end; readers go on. */
  async lock(transaction: WriteTransaction): Promise<void> {
    await transaction.rows(lock, []);
  }

  /** Adds organisations, active from the start: a directory names those that are at work. */
  async add(transaction: WriteTransaction, rows: readonly DirectoryRow[]): Promise<void> {
    if (rows.length > 0) await transaction.rows(add, [asJson(rows)]);
  }

  /** Changes what the directory says; the state of an organisation is not among it. */
  async change(transaction: WriteTransaction, rows: readonly DirectoryRow[]): Promise<void> {
    if (rows.length === 0) return;
    const changed = await transaction.rows(change, [asJson(rows)]);
    if (changed.length !== rows.length) throw new Error('Row-level security kept an organisation from changing');
  }

  /** What stands in the way of taking back: those created, and all as the import wrote them. */
  obstacles(
    transaction: WriteTransaction,
    created: readonly DirectoryRow[],
    written: readonly DirectoryRow[],
  ): Promise<UndoObstacle[]> {
    return transaction.rows<UndoObstacle>(obstacles, [asJson(written), created.map(({ id }) => id)]);
  }

  async remove(transaction: WriteTransaction, ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    const removed = await transaction.rows(remove, [ids]);
    if (removed.length !== ids.length) throw new Error('Row-level security kept an organisation from being removed');
  }
}

function asJson(rows: readonly DirectoryRow[]): string {
  return JSON.stringify(rows.map((row) => ({ ...row, sortName: sortNameOf(row.name) })));
}
