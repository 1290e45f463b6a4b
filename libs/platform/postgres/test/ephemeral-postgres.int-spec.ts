import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { createDatabase, createRoles, dropDatabase, ephemeralPostgres, type RunningPostgres } from '../src/index.js';

let postgres: RunningPostgres;

beforeAll(async () => {
  postgres = await ephemeralPostgres();
}, 20_000);

afterAll(() => postgres.stop());

async function ask(url: string, sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<unknown[]>({ text: sql, rowMode: 'array' });
    return rows;
  } finally {
    await client.end();
  }
}

describe('an ephemeral server', () => {
  it('has three roles that neither bypass row-level security nor make roles or databases', async () => {
    const rights = 'rolname, rolsuper, rolbypassrls, rolcreatedb, rolcreaterole, rolcanlogin, rolinherit';

    const rows = await ask(
      postgres.url('superuser'),
      `SELECT ${rights} FROM pg_roles WHERE rolname LIKE 'maillage%' ORDER BY 1`,
    );

    expect(rows).toEqual([
      ['maillage_jobs', false, false, false, false, true, false],
      ['maillage_owner', false, false, false, false, true, true],
      ['maillage_runtime', false, false, false, false, true, false],
    ]);
  });

  it('lets the owner make tables that the runtime role may not read unasked', async () => {
    await ask(postgres.url('owner'), 'CREATE TABLE closed (id int)');

    await expect(ask(postgres.url('runtime'), 'SELECT * FROM closed')).rejects.toThrow('permission denied');
    await expect(ask(postgres.url('runtime'), 'CREATE TABLE mine (id int)')).rejects.toThrow('permission denied');
  });

  it('refuses a wrong password', async () => {
    const url = postgres.url('runtime').replace(/:[^:@]+@/, ':wrong@');

    await expect(ask(url, 'SELECT 1')).rejects.toThrow('password authentication failed');
  });

  it('sorts and folds accented letters in UTF-8 whatever the locale of the machine', async () => {
    const rows = await ask(postgres.url('owner'), `SELECT upper('évaluation'), 'É' ~* 'é'`);

    expect(rows).toEqual([['ÉVALUATION', true]]);
  });

  it('copies a database from a template for the owner, and drops it', async () => {
    await createDatabase(postgres, 'model');
    await ask(postgres.url('owner', 'model'), 'CREATE TABLE seed AS SELECT 7 AS n');

    await createDatabase(postgres, 'copy', 'model');

    expect(await ask(postgres.url('owner', 'copy'), 'SELECT n FROM seed')).toEqual([[7]]);
    await dropDatabase(postgres, 'copy');
    await expect(ask(postgres.url('owner', 'copy'), 'SELECT 1')).rejects.toThrow('does not exist');
  });

  it('brings the roles of an existing server back to their rights', async () => {
    await ask(postgres.url('superuser'), 'ALTER ROLE maillage_jobs CREATEDB BYPASSRLS');

    await createRoles(postgres.url('superuser'), {
      owner: passwordOf('owner'),
      runtime: passwordOf('runtime'),
      jobs: 'another',
    });

    const rows = await ask(
      postgres.url('superuser'),
      `SELECT rolcreatedb, rolbypassrls FROM pg_roles WHERE rolname = 'maillage_jobs'`,
    );
    expect(rows).toEqual([[false, false]]);
    await ask(postgres.url('jobs').replace(passwordOf('jobs'), 'another'), 'SELECT 1');
  });

  it('leaves no file behind once stopped', async () => {
    const second = await ephemeralPostgres();
    expect(existsSync(second.dataDir)).toBe(true);

    await second.stop();

    expect(existsSync(second.dataDir)).toBe(false);
  }, 20_000);
});

function passwordOf(role: 'owner' | 'runtime' | 'jobs'): string {
  return new URL(postgres.url(role)).password;
}
