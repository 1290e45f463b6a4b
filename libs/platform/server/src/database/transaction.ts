import type { Scope } from './scope.js';

/** One prepared statement, named once in the whole product so that PostgreSQL plans it once per connection. */
export interface Statement {
  readonly name: string;
  readonly text: string;
}

/** What readers need: statements on the connection of one transaction, one after the other. */
export interface ReadTransaction {
  rows<Row>(statement: Statement, values: readonly unknown[]): Promise<Row[]>;
}

/** What use cases need: statements that write as well, in one transaction. */
export interface WriteTransaction extends ReadTransaction {
  /**
   * Opens the counters of another organisation to this transaction, and nothing else of it.
   *
   * @throws DomainError FORBIDDEN when the act's policy does not list them
   */
  countFor(organisationId: string): Promise<void>;

  /**
   * Opens the label cycle of an organisation to this transaction, with the decisions, snapshots and rights that move
   * with it, and nothing else of it. One organisation at a time.
   *
   * @throws DomainError FORBIDDEN when the act's policy does not list them
   */
  steer(organisationId: string): Promise<void>;

  /**
   * Does a part of the work in another scope, on this connection and in this transaction: whoever holds a connection
   * never waits for a second one, and the part is committed, or not, with the whole. When the part throws, what it did
   * is undone and the transaction is as before it, so that the caller may go on. One part at a time: until it is done,
   * this transaction answers nothing else.
   *
   * @throws Error when this transaction is asked while a part of it runs, or when a part is asked once it is done
   */
  within<T>(scope: Scope, work: (transaction: WriteTransaction) => Promise<T>): Promise<T>;
}
