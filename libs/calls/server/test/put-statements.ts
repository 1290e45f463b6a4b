import { jest } from '@jest/globals';
import type { CallsWorld } from './calls-world.js';

/** An operation puts no more of them to the database, whoever asks. */
export const mostStatements = 10;

/** The statements that an act puts to the database in its transaction, by their names. */
export async function statementsOf({ tenants }: CallsWorld, act: () => Promise<unknown>): Promise<string[]> {
  const names: string[] = [];
  const write = tenants.write.bind(tenants);
  const watched = jest.spyOn(tenants, 'write').mockImplementation((scope, work) =>
    write(scope, (transaction) => {
      const rows = transaction.rows.bind(transaction);
      jest.spyOn(transaction, 'rows').mockImplementation((statement, values) => {
        names.push(statement.name);
        return rows(statement, values);
      });
      return work(transaction);
    }),
  );
  try {
    await act();
  } finally {
    watched.mockRestore();
  }
  return names;
}
