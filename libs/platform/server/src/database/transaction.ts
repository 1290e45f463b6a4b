import type { EntityManager } from 'typeorm';

/** One prepared statement, named once in the whole product so that PostgreSQL plans it once per connection. */
export interface Statement {
  readonly name: string;
  readonly text: string;
}

/** What readers need: statements on the connection of one transaction, one after the other. */
export interface ReadTransaction {
  rows<Row>(statement: Statement, values: readonly unknown[]): Promise<Row[]>;
}

/** What use cases need: readers' statements, and the entities of the write side, in the same transaction. */
export interface WriteTransaction extends ReadTransaction {
  readonly entities: EntityManager;
  /**
   * Opens the counters of another organisation to this transaction, and nothing else of it.
   *
   * @throws DomainError FORBIDDEN when the act's policy does not list them
   */
  countFor(organisationId: string): Promise<void>;
}
