import type { ClientBase } from 'pg';
import type { Canary } from './canary.js';

/** A table or view that the serving role can reach, as PostgreSQL describes it. */
export interface Relation {
  readonly name: string;
  readonly isView: boolean;
  readonly isDeletable: boolean;
  readonly keys: readonly string[];
  readonly columns: readonly string[];
  /** Columns that the serving role may name in an update. */
  readonly updatable: readonly string[];
}

export interface PlantedRow extends Canary {
  readonly key: string;
}

export interface PlantedRows {
  /** The tables and views to try. */
  readonly relations: readonly Relation[];
  readonly of: (relation: string) => readonly PlantedRow[];
}

export async function relationsOf(superuser: ClientBase): Promise<Relation[]> {
  return (await superuser.query<Relation>(reachable)).rows;
}

const reachable = `
select schema.nspname || '.' || relation.relname as name, relation.relkind = 'v' as "isView",
  has_table_privilege('maillage_runtime', relation.oid, 'delete') as "isDeletable",
  coalesce((select array_agg(attname::text order by attnum) from pg_attribute join pg_index on indrelid = attrelid
    where attrelid = relation.oid and indisprimary and attnum = any (indkey::smallint[])), array['id']) as keys,
  (select array_agg(attname::text order by attnum) from pg_attribute
    where attrelid = relation.oid and attnum > 0 and not attisdropped and attgenerated = '') as columns,
  (select coalesce(array_agg(attname::text order by attnum), '{}') from pg_attribute
    where attrelid = relation.oid and attnum > 0 and not attisdropped and attgenerated = ''
      and has_column_privilege('maillage_runtime', attrelid, attnum, 'update')) as updatable
from pg_class relation join pg_namespace schema on schema.oid = relation.relnamespace
where relation.relkind in ('r', 'p', 'v', 'm', 'f') and schema.nspname !~ '^pg_'
  and schema.nspname not in ('information_schema', 'public')
  and has_schema_privilege('maillage_runtime', schema.oid, 'usage')
order by 1`;

/**
 * Lays the canaries in one transaction, as the superuser whom no policy binds; keys that may wait are checked at its end.
 *
 * @param alone whether rows are laid without those that they refer to, beside rows that are there
 */
export async function plantRows(
  superuser: ClientBase,
  canaries: readonly Canary[],
  { alone = false } = {},
): Promise<PlantedRow[]> {
  const relations = new Map((await relationsOf(superuser)).map((relation) => [relation.name, relation]));
  await superuser.query(`begin; set constraints all deferred;
    set local session_replication_role = ${alone ? 'replica' : 'origin'}`);
  for (const name of new Set(canaries.map(({ table }) => table))) {
    const relation = relations.get(name);
    if (relation === undefined) throw new Error(`There are canaries for ${name}, which the serving role cannot reach.`);
    if (!relation.isView) await insertAll(superuser, relation, canaries, alone ? ' on conflict do nothing' : '');
  }
  await superuser.query('commit');
  return canaries.map((one) => ({ ...one, key: keyOf(one.values, relations.get(one.table)?.keys ?? []) }));
}

async function insertAll(
  superuser: ClientBase,
  { name }: Relation,
  canaries: readonly Canary[],
  unless: string,
): Promise<void> {
  const rows = canaries.filter(({ table }) => table === name).map(({ values }) => values);
  const columns = Object.keys(Object.assign({}, ...rows) as object).join(', ');
  await superuser.query(
    `insert into ${name} (${columns}) select ${columns} from json_populate_recordset(null::${name}, $1)${unless}`,
    [JSON.stringify(rows)],
  );
}

/** The key as SQL writes it, so that rows are told apart by one text. */
export function keySql({ keys }: Pick<Relation, 'keys'>): string {
  return keys.map((column) => `${column}::text`).join(` || '/' || `);
}

function keyOf(values: Canary['values'], keys: readonly string[]): string {
  return keys.map((column) => String(values[column])).join('/');
}
