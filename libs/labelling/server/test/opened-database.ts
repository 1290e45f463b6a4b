import type { Clock } from '@maillage/platform-kernel';
import { type ActingActor, type LazyReads, readScope, StampSource, TenantDatabase } from '@maillage/platform-server';
import { freshDatabase } from '@maillage/platform-testing';
import { Client } from 'pg';
import { DataSource } from 'typeorm';

/** A database of its own, as the product uses it and past its row-level security. */
export interface OpenedDatabase {
  readonly tenants: TenantDatabase;
  /** What is asked by a reader, under this reader's row-level security. */
  as<T>(actor: ActingActor, work: (reads: LazyReads) => Promise<T>): Promise<T>;
  /** Rows as PostgreSQL has them, whoever may see them. */
  ask<Row>(text: string, values?: readonly unknown[]): Promise<Row[]>;
  leave(): Promise<void>;
}

export async function openedDatabase(): Promise<OpenedDatabase> {
  const database = await freshDatabase();
  const url = database.url('runtime');
  const runtime = await new DataSource({ ...{ type: 'postgres', url, parseInt8: true, poolSize: 8 } }).initialize();
  const superuser = new Client({ connectionString: database.url('superuser') });
  await superuser.connect();
  const tenants = new TenantDatabase(runtime);
  return {
    tenants,
    as: async (actor, work) => {
      const reads = tenants.lazyReads(readScope(actor));
      try {
        return await work(reads);
      } finally {
        await reads.end();
      }
    },
    ask: async <Row>(text: string, values: readonly unknown[] = []) =>
      (await superuser.query(text, [...values])).rows as Row[],
    leave: async () => {
      await superuser.end();
      await runtime.destroy();
      await database.drop();
    },
  };
}

/** Only the instants come from a clock that the test moves. */
export class ClockStamps extends StampSource {
  constructor(private readonly clock: Clock) {
    super();
  }

  override after(): Promise<Date> {
    return Promise.resolve(this.clock.now());
  }
}
