import type { CatalogueCheckName } from './catalogue.exceptions.js';

/** One question to PostgreSQL's catalogue: each object that it looked at, and whether it is at fault. */
interface CatalogueCheck {
  readonly sentence: string;
  readonly sql: string;
}

const may = (privilege: string): string => `has_table_privilege(session_user, relation.oid, '${privilege}')`;
const named = (alias: string, column: string): string => `${alias}.nspname || '.' || ${alias}.${column}`;
const columns = (relation: string, keys: string): string =>
  `(select attname::text from pg_attribute where attrelid = ${relation} and attnum = any (${keys}))`;

/** Everything that the role which serves can name: the contexts' schemas, and what it was given in any other. */
const reach = `
schema as (
  select oid, nspname from pg_namespace
  where nspname !~ '^pg_' and nspname <> 'information_schema' and has_schema_privilege(session_user, oid, 'usage')
),
relation as (
  select relation.*, schema.nspname from pg_class relation join schema on schema.oid = relation.relnamespace
  where schema.nspname <> 'public' or ${may('select, insert, update, delete, truncate, references, trigger')}
    or has_any_column_privilege(session_user, relation.oid, 'select, insert, update, references')
),
kept as (select * from relation where relkind in ('r', 'p'))`;

const checks: Readonly<Record<CatalogueCheckName, CatalogueCheck>> = {
  forcedRowSecurity: {
    sentence: 'row-level security is not enabled and forced',
    sql: `select ${named('relation', 'relname')}, not (relrowsecurity and relforcerowsecurity)
      from relation where relkind in ('r', 'p', 'f')`,
  },
  tenantColumn: {
    sentence: 'no column tenant_id says whose a row is',
    sql: `select ${named('kept', 'relname')}, not exists (select from pg_attribute
        where attrelid = kept.oid and attname = 'tenant_id' and atttypid = 'uuid'::regtype and attnotnull) from kept`,
  },
  uniqueWithinTenant: {
    sentence: 'uniqueness across tenants tells one what another has',
    sql: `select kept.nspname || '.' || relname_of.relname,
        not coalesce('tenant_id' = any (${columns('kept.oid', 'key.indkey::smallint[]')}), false)
      from kept join pg_index key on key.indrelid = kept.oid and (key.indisunique or key.indisexclusion)
      join pg_class relname_of on relname_of.oid = key.indexrelid where not key.indisprimary`,
  },
  foreignKeyWithTenant: {
    sentence: 'the reference does not carry the tenant of what it refers to',
    sql: `select kept.nspname || '.' || conname,
        not coalesce('tenant_id' = any (${columns('confrelid', 'confkey')}), false)
      from kept join pg_constraint on conrelid = kept.oid and contype = 'f'`,
  },
  rowsOnly: {
    sentence: 'a right beyond rows: to empty it, to refer to it or to hang a trigger on it',
    sql: `select ${named('relation', 'relname')}, ${may('truncate, references, trigger')}
      from relation where relkind in ('r', 'p', 'v', 'f')`,
  },
  invokerView: {
    sentence: 'the view reads with the rights of its owner: security_invoker is not set',
    sql: `select ${named('relation', 'relname')}, not coalesce((select option_value::boolean
        from pg_options_to_table(reloptions) where option_name = 'security_invoker'), false)
      from relation where relkind = 'v'`,
  },
  storedCopy: {
    sentence: 'a materialised view has no row-level security',
    sql: `select ${named('relation', 'relname')}, ${may('select')} from relation where relkind = 'm'`,
  },
  definerFunction: {
    sentence: 'the function runs with the rights of its owner',
    sql: `select schema.nspname || '.' || proname, prosecdef and (has_function_privilege(session_user, pg_proc.oid, 'execute')
        or exists (select from pg_trigger where tgfoid = pg_proc.oid))
      from pg_proc join schema on schema.oid = pronamespace`,
  },
  nothingCreated: {
    sentence: 'the role that serves may create things there',
    sql: `select nspname::text, has_schema_privilege(session_user, oid, 'create') from schema
      union all select current_database()::text, has_database_privilege(session_user, current_database(), 'create')`,
  },
};

export function sentenceOf(check: CatalogueCheckName): string {
  return checks[check].sentence;
}

/** All checks as one statement, so that the boot waits for one answer. */
export const catalogueQuestion = `with ${reach}
${Object.entries(checks)
  .map(
    ([name, { sql }]) =>
      `select '${name}' as "check", asked.object, asked.faulty from (${sql}) as asked (object, faulty)`,
  )
  .join('\nunion all\n')}`;
