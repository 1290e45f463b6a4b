import { createOwnedDatabase } from '@maillage/platform-postgres';
import { Client } from 'pg';
import { testPostgresUrl } from './test-postgres.js';

/** Brings an empty database to the present schema, as its owner. */
export type Migrate = (ownerUrl: string) => Promise<void>;

const template = 'maillage_template';
const templateLock = 20_261_123;

let migrations: Migrate | undefined;

/** Says how the databases of tests are migrated. The tests of a lib do not know which contexts there are. */
export function migrateTestDatabasesWith(migrate: Migrate): void {
  migrations = migrate;
}

/**
 * The name of a migrated database that others are copied from. The first worker that asks makes it, under a lock that
 * the others wait for: the migrations run once for a whole test run.
 */
export async function migratedTemplate(): Promise<string> {
  const superuser = new Client({ connectionString: testPostgresUrl('superuser', 'postgres') });
  await superuser.connect();
  try {
    await superuser.query('select pg_advisory_lock($1)', [templateLock]);
    const { rows } = await superuser.query<{ datistemplate: boolean }>(
      'select datistemplate from pg_database where datname = $1',
      [template],
    );
    if (rows[0]?.datistemplate !== true) await make(superuser);
    return template;
  } finally {
    // The lock goes with the connection.
    await superuser.end();
  }
}

/** A template is marked as such only when it is whole: one that a failed migration left is made again. */
async function make(superuser: Client): Promise<void> {
  if (migrations === undefined)
    throw new Error('No migrations: the Jest project must run tools/jest/migrations.setup.ts.');
  await superuser.query(`drop database if exists ${template} with (force)`);
  await createOwnedDatabase(testPostgresUrl('superuser', 'postgres'), template);
  await migrations(testPostgresUrl('owner', template));
  await superuser.query(`alter database ${template} is_template true`);
}
