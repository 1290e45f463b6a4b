import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type FreshDatabase, freshDatabase } from '@maillage/platform-testing';
import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { BullJobQueue, migrateJobs, refuseDangerousRole } from '../src/index.js';

describe('the schema of the jobs', () => {
  let database: FreshDatabase;

  beforeAll(async () => {
    database = await freshDatabase();
    await Promise.all([migrateJobs(database.url('owner')), migrateJobs(database.url('owner'))]);
  });

  afterAll(() => database.drop());

  it('serves the jobs role', async () => {
    const queue = new BullJobQueue({ kind: 'postgres', url: database.url('jobs') });

    await queue.enqueue('recurring', [{ id: 'closeNeeds@1', name: 'closeNeeds' }]);
    await queue.enqueue('recurring', [{ id: 'closeNeeds@1', name: 'closeNeeds' }]);
    await queue.close();

    expect(await ask(database.url('jobs'), 'select id from jobs.job')).toEqual([{ id: 'closeNeeds@1' }]);
  });

  it.each([
    ['a table of the product', 'select from platform.outbox_event'],
    ['the sessions', 'select from network.session'],
    ['a definition', 'create table jobs.more ()'],
    ['a temporary table', 'create temporary table more ()'],
    ['the ledger of its versions', 'delete from jobs.migration'],
  ])('keeps %s from the jobs role', async (_, sql) => {
    await expect(ask(database.url('jobs'), sql)).rejects.toThrow(/permission denied/);
  });

  it('is closed to the runtime role', async () => {
    await expect(ask(database.url('runtime'), 'select from jobs.job')).rejects.toThrow(/permission denied/);
  });
});

describe('the boot', () => {
  let database: FreshDatabase;

  beforeAll(async () => {
    database = await freshDatabase();
  });

  afterAll(() => database.drop());

  it('accepts the runtime role', async () => {
    await expect(audit(database.url('runtime'))).resolves.toBeUndefined();
  });

  it('refuses a superuser', async () => {
    await expect(audit(database.url('superuser'))).rejects.toThrow('is a superuser or may become one');
  });

  it('refuses the owner of the tables', async () => {
    await expect(audit(database.url('owner'))).rejects.toThrow(/^The role maillage_owner of DATABASE_URL owns /);
  });

  it.each([
    ['that bypasses row-level security', 'alter role unsafe bypassrls', 'has BYPASSRLS'],
    ['that may become the owner', 'grant maillage_owner to unsafe', 'may become its owner'],
  ])('refuses a role %s', async (_, change, fault) => {
    const url = new URL(database.url('superuser'));
    await ask(url.href, `create role unsafe login password 'unsafe'`);
    await ask(url.href, `grant connect on database ${database.name} to unsafe`);
    await ask(url.href, change);
    const unsafe = Object.assign(new URL(url), { username: 'unsafe', password: 'unsafe' }).href;

    const audited = await audit(unsafe).catch((error: unknown) => error);

    await ask(url.href, 'drop owned by unsafe; drop role unsafe');
    expect(String(audited)).toContain(fault);
  });
});

async function audit(url: string): Promise<void> {
  const source = new DataSource({ type: 'postgres', url });
  await source.initialize();
  try {
    await refuseDangerousRole(source);
  } finally {
    await source.destroy();
  }
}

async function ask(connectionString: string, sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}
