import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type FreshDatabase, freshDatabase } from '../src/index.js';
import { Client } from 'pg';

describe('a fresh database', () => {
  let databases: FreshDatabase[];

  beforeAll(async () => {
    databases = await Promise.all([freshDatabase(), freshDatabase()]);
  });

  afterAll(async () => {
    await Promise.all(databases.map((database) => database.drop()));
  });

  it('has the present schema', async () => {
    const [first] = databases;

    const tables = await ask(first, 'owner', `select count(*)::int as found from schema_migration`);

    expect(tables).toEqual([{ found: expect.any(Number) }]);
  });

  it('is of one test alone', async () => {
    const [first, second] = databases;

    await ask(first, 'owner', 'create table mark ()');

    expect(await ask(second, 'owner', `select to_regclass('mark') as mark`)).toEqual([{ mark: null }]);
  });

  it('is served by a role that row-level security holds', async () => {
    const [first] = databases;

    const roles = await ask(
      first,
      'runtime',
      'select rolbypassrls, rolsuper from pg_roles where rolname = current_user',
    );

    expect(roles).toEqual([{ rolbypassrls: false, rolsuper: false }]);
  });
});

async function ask(database: FreshDatabase | undefined, role: 'owner' | 'runtime', sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: database?.url(role) });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}
