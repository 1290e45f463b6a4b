import type { PostgresRole } from '@maillage/platform-postgres';

const variable = 'MAILLAGE_TEST_POSTGRES';

type Urls = Record<PostgresRole, string>;

/** Tells the workers of a test run where its PostgreSQL listens; called once, before they start. */
export function announceTestPostgres(running: { url(role: PostgresRole, database?: string): string }): void {
  const roles: PostgresRole[] = ['superuser', 'owner', 'runtime', 'jobs'];
  process.env[variable] = JSON.stringify(Object.fromEntries(roles.map((role) => [role, running.url(role)])));
}

/** @throws Error when the run started no PostgreSQL: only files named *.int-spec.ts have one */
export function testPostgresUrl(role: PostgresRole, database: string): string {
  const announced = process.env[variable];
  if (announced === undefined) throw new Error('No PostgreSQL in this run: name the test file *.int-spec.ts.');
  const urls: Urls = JSON.parse(announced);
  const url = new URL(urls[role]);
  url.pathname = `/${database}`;
  return url.href;
}
