import { Client, escapeIdentifier, escapeLiteral } from 'pg';
import type { PostgresRole, RunningPostgres } from './running-postgres.js';

export const roleNames = {
  superuser: 'postgres',
  owner: 'maillage_owner',
  runtime: 'maillage_runtime',
  jobs: 'maillage_jobs',
} as const satisfies Record<PostgresRole, string>;

export const defaultDatabase = 'maillage';

export type ServingPasswords = Record<Exclude<PostgresRole, 'superuser'>, string>;

const noPrivileges = 'LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE NOREPLICATION';

/**
 * Makes the owner, runtime and jobs roles, or brings existing ones back to these rights and passwords. None of them
 * bypasses row-level security or makes roles; the serving two inherit nothing.
 */
export async function createRoles(superuserUrl: string, passwords: ServingPasswords): Promise<void> {
  await withClient(superuserUrl, async (client) => {
    for (const role of ['owner', 'runtime', 'jobs'] as const) {
      const name = roleNames[role];
      const { rowCount } = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [name]);
      const inheritance = role === 'owner' ? 'INHERIT' : 'NOINHERIT';
      await client.query(
        `${rowCount === 0 ? 'CREATE' : 'ALTER'} ROLE ${name} ${noPrivileges} ${inheritance} PASSWORD ${escapeLiteral(passwords[role])}`,
      );
    }
  });
}

/** Makes a database that the owner role owns and only our roles may enter; one that exists is left as it is. */
export async function createOwnedDatabase(superuserUrl: string, name: string, template?: string): Promise<void> {
  await withClient(superuserUrl, async (client) => {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    const database = escapeIdentifier(name);
    if (rowCount === 0) {
      const from = template === undefined ? '' : ` TEMPLATE ${escapeIdentifier(template)} STRATEGY file_copy`;
      await client.query(`CREATE DATABASE ${database} OWNER ${roleNames.owner}${from}`);
    }
    await client.query(`REVOKE ALL ON DATABASE ${database} FROM PUBLIC`);
    await client.query(`GRANT CONNECT ON DATABASE ${database} TO ${roleNames.runtime}, ${roleNames.jobs}`);
  });
}

/** A further database of a running server, for tests; a copy of the template when one is named. */
export async function createDatabase(running: RunningPostgres, name: string, template?: string): Promise<void> {
  await createOwnedDatabase(running.url('superuser', 'postgres'), name, template);
}

/** Drops a database with its connections; one that does not exist is no error. */
export async function dropDatabase(running: RunningPostgres, name: string): Promise<void> {
  await withClient(running.url('superuser', 'postgres'), async (client) => {
    await client.query(`DROP DATABASE IF EXISTS ${escapeIdentifier(name)} WITH (FORCE)`);
  });
}

export async function withClient<T>(connectionString: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
