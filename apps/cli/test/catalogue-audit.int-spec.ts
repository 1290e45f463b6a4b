import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { auditCatalogue, catalogueExceptions, CatalogueGate, LeakyCatalogueError } from '@maillage/platform-server';
import { type FreshDatabase, freshDatabase } from '@maillage/platform-testing';
import { Client } from 'pg';
import { DataSource } from 'typeorm';

interface Sabotage {
  readonly what: string;
  readonly done: string;
  readonly undone: string;
  readonly found: string;
}

const runtime = 'maillage_runtime';

const sabotages: readonly Sabotage[] = [
  {
    what: 'a table whose row-level security does not bind its owner',
    done: 'alter table pooling.need no force row level security',
    undone: 'alter table pooling.need force row level security',
    found: 'pooling.need: row-level security',
  },
  {
    what: 'a table without row-level security',
    done: 'alter table pooling.paid_price disable row level security',
    undone: 'alter table pooling.paid_price enable row level security',
    found: 'pooling.paid_price: row-level security',
  },
  {
    what: 'a table without a tenant',
    done: `create table pooling.note (id uuid primary key, label text);
      alter table pooling.note enable row level security, force row level security`,
    undone: 'drop table pooling.note',
    found: 'pooling.note: no column tenant_id',
  },
  {
    what: 'a table outside the contexts that was given to the serving role',
    done: `create table public.heap (tenant_id uuid not null); grant select on public.heap to ${runtime}`,
    undone: 'drop table public.heap',
    found: 'public.heap: row-level security',
  },
  {
    what: 'a view that reads with the rights of its owner',
    done: 'create view pooling.prices as select * from pooling.paid_price',
    undone: 'drop view pooling.prices',
    found: 'pooling.prices: the view',
  },
  {
    what: 'a view whose security_invoker was switched off',
    done: 'alter view network.organisation_card set (security_invoker = false)',
    undone: 'alter view network.organisation_card set (security_invoker = true)',
    found: 'network.organisation_card: the view',
  },
  {
    what: 'a materialised view that may be read',
    done: `create materialized view pooling.sums as select * from pooling.need; grant select on pooling.sums to ${runtime}`,
    undone: 'drop materialized view pooling.sums',
    found: 'pooling.sums: a materialised view',
  },
  {
    what: 'a function that runs with the rights of its owner',
    done: `create function pooling.peek() returns bigint language sql security definer
      as 'select count(*) from pooling.paid_price'`,
    undone: 'drop function pooling.peek',
    found: 'pooling.peek: the function',
  },
  {
    what: 'a foreign key without the tenant',
    done: 'alter table pooling.need add constraint of_answer foreign key (participation_id) references pooling.participation (id)',
    undone: 'alter table pooling.need drop constraint of_answer',
    found: 'pooling.of_answer: the reference',
  },
  {
    what: 'a unique key without the tenant',
    done: 'create unique index only_price on pooling.paid_price (line_id)',
    undone: 'drop index pooling.only_price',
    found: 'pooling.only_price: uniqueness',
  },
  {
    what: 'the right to empty a table',
    done: `grant truncate on pooling.need to ${runtime}`,
    undone: `revoke truncate on pooling.need from ${runtime}`,
    found: 'pooling.need: a right beyond rows',
  },
  {
    what: 'the right to create tables',
    done: `grant create on schema pooling to ${runtime}`,
    undone: `revoke create on schema pooling from ${runtime}`,
    found: 'pooling: the role that serves may create',
  },
  {
    what: 'a table that the serving role owns',
    done: `alter table pooling.need owner to ${runtime}`,
    undone: 'alter table pooling.need owner to maillage_owner',
    found: `The role ${runtime} of DATABASE_URL owns pooling.need`,
  },
];

describe('the audit of the catalogue', () => {
  let database: FreshDatabase;
  let superuser: Client;
  let serving: DataSource;

  beforeAll(async () => {
    database = await freshDatabase();
    superuser = new Client({ connectionString: database.url('superuser') });
    await superuser.connect();
    serving = await new DataSource({ type: 'postgres', url: database.url('runtime') }).initialize();
  });
  afterAll(async () => {
    await serving.destroy();
    await superuser.end();
    await database.drop();
  });

  test('finds nothing in the migrated schema', async () => {
    const { violations, checks } = await auditCatalogue(serving);

    expect(violations).toEqual([]);
    expect(checks).toBeGreaterThan(80);
  });

  test.each(sabotages)('finds $what', async ({ done, undone, found }) => {
    await superuser.query(done);

    const { violations } = await auditCatalogue(serving);

    await superuser.query(undone);
    expect(violations).toContainEqual(expect.stringContaining(found));
  });

  test('finds a serving role that nothing binds', async () => {
    const unbound = await new DataSource({ type: 'postgres', url: database.url('superuser') }).initialize();

    const { violations } = await auditCatalogue(unbound);

    await unbound.destroy();
    expect(violations).toContainEqual(expect.stringContaining('is a superuser'));
  });

  test('finds an exception that excuses nothing any more', async () => {
    const needless = { check: 'tenantColumn', object: 'pooling.need', reason: 'none' } as const;

    const { violations } = await auditCatalogue(serving, [...catalogueExceptions, needless]);

    expect(violations).toEqual(['pooling.need: the exception to tenantColumn excuses nothing.']);
  });

  test('keeps a process from serving when it finds something', async () => {
    await superuser.query('alter table pooling.need disable row level security');

    const boot = new CatalogueGate(serving).onModuleInit();

    await expect(boot).rejects.toThrow(LeakyCatalogueError);
    await superuser.query('alter table pooling.need enable row level security');
    await expect(new CatalogueGate(serving).onModuleInit()).resolves.toBeUndefined();
  });
});
