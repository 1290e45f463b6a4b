import { createOwnedDatabase, type PostgresRole } from '@maillage/platform-postgres';
import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { migratedTemplate } from './migrated-template.js';
import { testPostgresUrl } from './test-postgres.js';

export interface FreshDatabase {
  readonly name: string;
  /** Connection string of this database for one of the roles; tests of rights use `runtime`, never `superuser`. */
  url(role: PostgresRole): string;
  /** Drops the database, with whatever is still connected to it. */
  drop(): Promise<void>;
}

/**
 * A real PostgreSQL database of one's own, with the present schema and no row, in about a tenth of a second.
 * Ask for one in `beforeAll`, drop it in `afterAll`.
 */
export async function freshDatabase(): Promise<FreshDatabase> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  await createOwnedDatabase(testPostgresUrl('superuser', 'postgres'), name, await migratedTemplate());
  return {
    name,
    url: (role) => testPostgresUrl(role, name),
    drop: () => dropped(name),
  };
}

async function dropped(name: string): Promise<void> {
  const superuser = new Client({ connectionString: testPostgresUrl('superuser', 'postgres') });
  await superuser.connect();
  try {
    await superuser.query(`drop database if exists ${name} with (force)`);
  } finally {
    await superuser.end();
  }
}
