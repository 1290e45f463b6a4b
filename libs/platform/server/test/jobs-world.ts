import { type INestApplicationContext, Module, type ModuleMetadata, type Provider } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { newId } from '@maillage/platform-kernel';
import { type FreshDatabase, freshDatabase } from '@maillage/platform-testing';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import {
  DatabaseModule,
  type DomainEvent,
  EventsAndJobsModule,
  type EventsAndJobsOptions,
  type JobStore,
  TenantDatabase,
  type WriteTransaction,
  appendEvent,
  migrateJobs,
  systemScope,
} from '../src/index.js';

/** The one organisation of these tests. */
export const tenantId = newId();

export interface JobsWorld {
  readonly database: FreshDatabase;
  readonly jobsInPostgres: JobStore;
  /** What a process of the product does: all its providers, with or without processors. */
  process(providers: Provider[], options?: Partial<EventsAndJobsOptions>): Promise<JobsProcess>;
  /** Rows as PostgreSQL has them, whoever may see them. */
  ask<Row>(sql: string, values?: unknown[]): Promise<Row[]>;
  effects(): Promise<number>;
  leave(): Promise<void>;
}

export interface JobsProcess {
  readonly app: INestApplicationContext;
  append(event: Partial<DomainEvent>, then?: (transaction: WriteTransaction) => Promise<void>): Promise<string>;
}

/** A fresh database with BullMQ's schema, and a table where a doubled effect shows. */
export async function aJobsWorld(): Promise<JobsWorld> {
  const database = await freshDatabase();
  await migrateJobs(database.url('owner'));
  const superuser = new Client({ connectionString: database.url('superuser') });
  await superuser.connect();
  await superuser.query('create table effect (event_id uuid); grant insert on effect to maillage_runtime');
  const open: INestApplicationContext[] = [];
  const jobsInPostgres: JobStore = { kind: 'postgres', url: database.url('jobs') };
  const ask = async <Row>(sql: string, values: unknown[] = []): Promise<Row[]> =>
    (await superuser.query(sql, values)).rows as Row[];
  return {
    database,
    jobsInPostgres,
    ask,
    effects: async () => (await ask('select from effect')).length,
    process: async (providers, options = {}) => {
      const app = await start(database, providers, { processors: true, store: jobsInPostgres, ...options } as never);
      open.push(app);
      return processOf(app);
    },
    leave: async () => {
      await Promise.all(open.map((app) => app.close()));
      await superuser.end();
      await database.drop();
    },
  };
}

export const effect = { name: 'test.effect', text: 'insert into effect (event_id) values ($1)' };

/** Asks again until the answer is the expected one, and gives up after some seconds with the last answer. */
export async function soon<Answer>(ask: () => Promise<Answer>, expected: Answer, withinSeconds = 15): Promise<Answer> {
  const deadline = Date.now() + withinSeconds * 1_000;
  for (;;) {
    const answer = await ask();
    if (answer === expected || Date.now() > deadline) return answer;
    await sleep(50);
  }
}

/** A door that handlers wait at until the test opens it. */
export class Gate {
  open: () => void = () => undefined;
  readonly opened = new Promise<void>((resolve) => {
    this.open = resolve;
  });
  waiting = 0;

  async pass(): Promise<void> {
    this.waiting += 1;
    await this.opened;
  }
}

async function start(
  database: FreshDatabase,
  providers: Provider[],
  options: EventsAndJobsOptions,
): Promise<INestApplicationContext> {
  const imports: ModuleMetadata['imports'] = [
    DatabaseModule.with({ url: database.url('runtime'), connections: 8 }),
    EventsAndJobsModule.forRoot(options),
  ];
  class TestModule {}
  Module({ imports, providers })(TestModule);
  return NestFactory.createApplicationContext(TestModule, { logger: false, abortOnError: false });
}

function processOf(app: INestApplicationContext): JobsProcess {
  return {
    app,
    append: (event, then = async () => undefined) =>
      app.get(TenantDatabase).write(systemScope(tenantId), async (transaction) => {
        const facts = { name: 'campaignOpened', tenantId, payload: {}, occurredAt: new Date() };
        const id = await appendEvent(transaction, { ...facts, ...event });
        await then(transaction);
        return id;
      }),
  };
}
