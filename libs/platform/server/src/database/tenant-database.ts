import { Injectable } from '@nestjs/common';
import { DomainError } from '@maillage/platform-kernel';
import type { PoolClient } from 'pg';
import { DataSource, type QueryRunner } from 'typeorm';
import { openCounters, type Scope, settingsOf } from './scope.js';
import type { ReadTransaction, Statement, WriteTransaction } from './transaction.js';

/** The only way to the rows: a transaction whose settings tell row-level security who asks. */
@Injectable()
export class TenantDatabase {
  constructor(private readonly dataSource: DataSource) {}

  /** One transaction that may write. Committed when the work returns, rolled back when it throws. */
  async write<T>(scope: Scope, work: (transaction: WriteTransaction) => Promise<T>): Promise<T> {
    const runner = this.dataSource.createQueryRunner();
    try {
      await runner.startTransaction('READ COMMITTED');
      await runner.query(settingsOf(scope));
      const result = await work(writeTransactionOn(runner, await clientOf(runner), scope));
      await runner.commitTransaction();
      return result;
    } catch (error) {
      await rollBack(runner, error);
      throw error;
    } finally {
      await runner.release();
    }
  }

  /** One read-only transaction. */
  async read<T>(scope: Scope, work: (transaction: ReadTransaction) => Promise<T>): Promise<T> {
    const reads = this.lazyReads(scope);
    try {
      return await work(reads);
    } finally {
      await reads.end();
    }
  }

  /** A read-only transaction that begins with its first statement; the caller ends it. */
  lazyReads(scope: Scope): LazyReads {
    return new LazyReads(this.dataSource, scope);
  }
}

/** The reads of one request: one snapshot of settings, one connection, statements queued one after the other. */
export class LazyReads implements ReadTransaction {
  private opened: Promise<{ runner: QueryRunner; client: PoolClient }> | undefined;
  private last: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly dataSource: DataSource,
    private readonly scope: Scope,
  ) {}

  async rows<Row>(statement: Statement, values: readonly unknown[]): Promise<Row[]> {
    this.opened ??= this.open();
    const { client } = await this.opened;
    const asked = this.last.then(() => rowsOn<Row>(client, statement, values));
    this.last = asked.catch(() => undefined);
    return asked;
  }

  async end(): Promise<void> {
    if (this.opened === undefined) return;
    const { runner, client } = await this.opened;
    try {
      await this.last;
      await client.query('commit');
    } finally {
      await runner.release();
    }
  }

  private async open(): Promise<{ runner: QueryRunner; client: PoolClient }> {
    const runner = this.dataSource.createQueryRunner();
    const client = await clientOf(runner);
    await client.query(`begin read only; ${settingsOf(this.scope)}`);
    return { runner, client };
  }
}

/** A rollback that fails, on a connection that died, must not hide what went wrong before it. */
async function rollBack(runner: QueryRunner, cause: unknown): Promise<void> {
  if (!runner.isTransactionActive) return;
  try {
    await runner.rollbackTransaction();
  } catch (error) {
    throw new AggregateError([cause, error], 'The transaction failed, and so did its rollback', { cause });
  }
}

function writeTransactionOn(runner: QueryRunner, client: PoolClient, scope: Scope): WriteTransaction {
  return {
    entities: runner.manager,
    rows: (statement, values) => rowsOn(client, statement, values),
    countFor: async (organisationId) => {
      if (scope.counted.includes(organisationId)) return;
      if (scope.countsForOthers !== true) throw new DomainError('FORBIDDEN', { reason: 'countersOfAnother' });
      await rowsOn(client, openCounters, [organisationId]);
    },
  };
}

async function rowsOn<Row>(client: PoolClient, statement: Statement, values: readonly unknown[]): Promise<Row[]> {
  const result = await client.query({ ...statement, values: [...values] });
  return result.rows as Row[];
}

async function clientOf(runner: QueryRunner): Promise<PoolClient> {
  return (await runner.connect()) as PoolClient;
}
