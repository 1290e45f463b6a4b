import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@maillage/platform-kernel';
import { type FreshDatabase, freshDatabase } from '@maillage/platform-testing';
import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { systemScope, TenantDatabase, type WriteTransaction } from '../src/index.js';

const add = { name: 'test.part.add', text: 'insert into kept (name) values ($1)' };
const asked = { name: 'test.part.asked', text: `select current_setting('app.tenant') as tenant` };

describe('a part of a transaction, in a scope of its own', () => {
  const [whole, other] = [newId(), newId()];
  let database: FreshDatabase;
  let source: DataSource;
  let superuser: Client;
  let tenants: TenantDatabase;

  beforeEach(async () => {
    database = await freshDatabase();
    superuser = new Client({ connectionString: database.url('superuser') });
    await superuser.connect();
    await superuser.query('create table kept (name text unique); grant insert, select on kept to maillage_runtime');
    source = await new DataSource({ type: 'postgres', url: database.url('runtime'), poolSize: 1 }).initialize();
    tenants = new TenantDatabase(source);
  });
  afterEach(async () => {
    await source.destroy();
    await superuser.end();
    await database.drop();
  });

  const names = async (): Promise<string[]> =>
    (await superuser.query<{ name: string }>('select name from kept order by name')).rows.map(({ name }) => name);
  const tenantOf = async (transaction: WriteTransaction): Promise<string | undefined> =>
    (await transaction.rows<{ tenant: string }>(asked, []))[0]?.tenant;

  it('needs no second connection, and leaves the whole in its own scope', async () => {
    const scopes = await tenants.write(systemScope(whole), async (transaction) => {
      const within = await transaction.within(systemScope(other), tenantOf);
      return [within, await tenantOf(transaction)];
    });

    expect(scopes).toEqual([other, whole]);
  });

  it('gives back what was opened in the whole before it', async () => {
    const counted = { name: 'test.part.counted', text: `select current_setting('app.counted') as counted` };
    const scope = { ...systemScope(whole), countsForOthers: true };
    const opened = await tenants.write(scope, async (transaction) => {
      await transaction.countFor(other);
      await transaction.within(systemScope(newId()), tenantOf);
      return transaction.rows<{ counted: string }>(counted, []);
    });

    expect(opened).toEqual([{ counted: `{${other}}` }]);
  });

  it('is kept or lost with the whole', async () => {
    const failing = tenants.write(systemScope(whole), async (transaction) => {
      await transaction.within(systemScope(other), (part) => part.rows(add, ['lost']));
      throw new Error('at the end');
    });

    await expect(failing).rejects.toThrow('at the end');
    expect(await names()).toEqual([]);
  });

  it('is undone alone when it fails, the refusals of the database included', async () => {
    const scopeAfter = await tenants.write(systemScope(whole), async (transaction) => {
      await transaction.rows(add, ['whole']);
      const failing = transaction.within(systemScope(other), async (part) => {
        await part.rows(add, ['part']);
        await part.rows(add, ['whole']);
      });
      await expect(failing).rejects.toThrow('duplicate key');
      await transaction.rows(add, ['after']);
      return tenantOf(transaction);
    });

    expect(scopeAfter).toBe(whole);
    expect(await names()).toEqual(['after', 'whole']);
  });

  it('has the connection alone: the whole is not asked meanwhile', async () => {
    const asking = tenants.write(systemScope(whole), (transaction) =>
      transaction.within(systemScope(other), () => tenantOf(transaction)),
    );

    await expect(asking).rejects.toThrow('lent');
  });

  it('is the only one at a time: a second that is asked for at once is refused, and sees no scope but its own', async () => {
    const told = await tenants.write(systemScope(whole), (transaction) =>
      Promise.allSettled([
        transaction.within(systemScope(other), async (part) => [await tenantOf(part), await tenantOf(part)]),
        transaction.within(systemScope(newId()), tenantOf),
      ]),
    );

    expect(told).toMatchObject([
      { status: 'fulfilled', value: [other, other] },
      { status: 'rejected', reason: { message: 'a part was asked of a transaction that is lent to a part of it' } },
    ]);
  });

  it('reaches nothing once it is done, and neither does the whole', async () => {
    const kept: WriteTransaction[] = [];
    await tenants.write(systemScope(whole), async (transaction) => {
      await transaction.within(systemScope(other), (part) => Promise.resolve(kept.push(part)));
      kept.push(transaction);
      await expect(kept[0]?.rows(add, ['late'])).rejects.toThrow('over');
    });

    for (const transaction of kept) await expect(transaction.rows(add, ['later'])).rejects.toThrow('over');
    expect(await names()).toEqual([]);
  });

  it('is not gone on with when the whole has failed beside it', async () => {
    const failing = tenants.write(systemScope(whole), async (transaction) => {
      const part = transaction.within(systemScope(other), async (inner) => {
        await superuser.query('select pg_sleep(0.2)');
        await inner.rows(add, ['outlived']);
      });
      await Promise.all([part, transaction.within(systemScope(newId()), tenantOf)]);
    });

    await expect(failing).rejects.toThrow('lent');
    await superuser.query('select pg_sleep(0.4)');
    expect(await names()).toEqual([]);
  });
});
