import type { DataSource } from 'typeorm';

/** The boot stops here rather than serve without row-level security. */
export class DangerousRoleError extends Error {
  override readonly name = 'DangerousRoleError';
}

interface Role {
  readonly name: string;
  readonly superuser: boolean;
  readonly bypasses: boolean;
  readonly owned: string | null;
}

/** What a role may become counts as much as what it is: `set role` would open it. */
const audit = `
select session_user as name,
  exists (select from pg_roles where rolsuper and pg_has_role(session_user, oid, 'member')) as superuser,
  exists (select from pg_roles where rolbypassrls and pg_has_role(session_user, oid, 'member')) as bypasses,
  (select quote_ident(nspname) || '.' || quote_ident(relname) from pg_class join pg_namespace on pg_namespace.oid = relnamespace
    where relkind in ('r', 'p', 'v', 'm', 'f') and nspname not in ('pg_catalog', 'information_schema')
      and nspname not like 'pg\\_toast%' and nspname not like 'pg\\_temp%'
      and pg_has_role(session_user, relowner, 'member')
    order by 1 limit 1) as owned`;

/**
 * Refuses to serve as a role that row-level security does not bind.
 *
 * @throws DangerousRoleError one line that names the role and what is wrong with it
 */
export async function refuseDangerousRole(dataSource: DataSource): Promise<void> {
  const [role]: Role[] = await dataSource.query(audit);
  if (role === undefined) throw new DangerousRoleError('PostgreSQL does not say which role serves.');
  const fault = faultOf(role);
  if (fault !== null) {
    throw new DangerousRoleError(
      `The role ${role.name} of DATABASE_URL ${fault}, so row-level security would not bind it: serve as maillage_runtime.`,
    );
  }
}

function faultOf({ superuser, bypasses, owned }: Role): string | null {
  if (superuser) return 'is a superuser or may become one';
  if (bypasses) return 'has BYPASSRLS or may become a role that has it';
  if (owned !== null) return `owns ${owned} or may become its owner`;
  return null;
}
