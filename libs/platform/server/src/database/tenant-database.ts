import { Injectable } from '@nestjs/common';
import { DomainError } from '@maillage/platform-kernel';
import type { PoolClient } from 'pg';
import { DataSource, type QueryRunner } from 'typeorm';
import { enteredScope, enterScope, openCounters, openCycle, type Scope, valuesOf } from './scope.js';
import type { ReadTransaction, Statement, WriteTransaction } from './transaction.js';

/** The only way to the rows: a transaction whose settings tell row-level security who asks. */
@Injectable()
export class TenantDatabase {
  constructor(private readonly dataSource: DataSource) {}

  /** One transaction that may write. Committed when the work returns, rolled back when it throws. */
  async write<T>(scope: Scope, work: (transaction: WriteTransaction) => Promise<T>): Promise<T> {
    const values = valuesOf(scope);
    const runner = this.dataSource.createQueryRunner();
    try {
      await runner.startTransaction('READ COMMITTED');
      const client = await clientOf(runner);
      await rowsOn(client, enterScope, values);
      const result = await once(new OpenTransaction(client, scope), work);
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

  /** Nothing to end when nothing was asked, or when the transaction could not be opened. */
  async end(): Promise<void> {
    const opened = await this.opened?.catch(() => undefined);
    if (opened === undefined) return;
    const { runner, client } = opened;
    try {
      await this.last;
      await client.query('commit');
    } finally {
      await runner.release();
    }
  }

  /** A connection that does not get as far as its scope goes back at once. */
  private async open(): Promise<{ runner: QueryRunner; client: PoolClient }> {
    const values = valuesOf(this.scope);
    const runner = this.dataSource.createQueryRunner();
    try {
      const client = await clientOf(runner);
      await client.query('begin read only');
      await enterOrRollBack(client, values);
      return { runner, client };
    } catch (error) {
      await runner.release();
      throw error;
    }
  }
}

async function enterOrRollBack(client: PoolClient, values: readonly string[]): Promise<void> {
  try {
    await rowsOn(client, enterScope, values);
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}

async function once<T>(open: OpenTransaction, work: (transaction: WriteTransaction) => Promise<T>): Promise<T> {
  try {
    return await work(open);
  } finally {
    open.end();
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

/** A transaction that may write, in one scope; `within` lends its connection to another. */
class OpenTransaction implements WriteTransaction {
  private state: 'open' | 'lent' | 'over' = 'open';

  constructor(
    private readonly client: PoolClient,
    private readonly scope: Scope,
    private readonly whole: OpenTransaction | null = null,
  ) {}

  async rows<Row>(statement: Statement, values: readonly unknown[]): Promise<Row[]> {
    this.demandOpen(statement.name);
    return rowsOn(this.client, statement, values);
  }

  async countFor(organisationId: string): Promise<void> {
    if (this.scope.counted.includes(organisationId)) return;
    if (this.scope.countsForOthers !== true) throw new DomainError('FORBIDDEN', { reason: 'countersOfAnother' });
    await this.rows(openCounters, [organisationId]);
  }

  async steer(organisationId: string): Promise<void> {
    if (this.scope.steered?.includes(organisationId) === true) return;
    if (this.scope.steersCycles !== true) throw new DomainError('FORBIDDEN', { reason: 'cycleOfAnother' });
    await this.rows(openCycle, [organisationId]);
  }

  /** Lent before anything is awaited: of two parts that are asked for at once, the second is refused. */
  async within<T>(scope: Scope, work: (transaction: WriteTransaction) => Promise<T>): Promise<T> {
    const entering = valuesOf(scope);
    this.demandOpen('a part');
    this.state = 'lent';
    const part = new OpenTransaction(this.client, scope, this);
    try {
      return await this.inPart(entering, () => work(part));
    } finally {
      part.end();
      if (this.state === 'lent') this.state = 'open';
    }
  }

  /** Its connection is another's from now on: whoever kept the transaction reaches nothing by it. */
  end(): void {
    this.state = 'over';
  }

  private async inPart<T>(entering: readonly string[], work: () => Promise<T>): Promise<T> {
    const [former] = await rowsOn<{ values: string[] }>(this.client, enteredScope, []);
    await this.client.query('savepoint part');
    try {
      await rowsOn(this.client, enterScope, entering);
      const result = await work();
      await rowsOn(this.client, enterScope, former?.values ?? []);
      await this.client.query('release savepoint part');
      return result;
    } catch (error) {
      if (!this.isOver()) await undoPart(this.client, error);
      throw error;
    }
  }

  private demandOpen(asked: string): void {
    if (this.isOver()) throw new Error(`${asked} was asked of a transaction that is over`);
    if (this.state === 'lent') throw new Error(`${asked} was asked of a transaction that is lent to a part of it`);
  }

  private isOver(): boolean {
    return this.state === 'over' || this.whole?.isOver() === true;
  }
}

/** The settings of the scope go back with the rows. */
async function undoPart(client: PoolClient, cause: unknown): Promise<void> {
  try {
    await client.query('rollback to savepoint part; release savepoint part');
  } catch (error) {
    throw new AggregateError([cause, error], 'A part of the transaction failed, and so did its undoing', { cause });
  }
}

async function rowsOn<Row>(client: PoolClient, statement: Statement, values: readonly unknown[]): Promise<Row[]> {
  const result = await client.query({ ...statement, values: [...values] });
  return result.rows as Row[];
}

async function clientOf(runner: QueryRunner): Promise<PoolClient> {
  return (await runner.connect()) as PoolClient;
}
