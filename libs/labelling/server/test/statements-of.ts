import { expect } from '@jest/globals';
import { Client } from 'pg';

/** The clock of these tests takes the stamp, which is the tenth. */
const mostBesideTheStamp = 9;
const ofTheScope = /^(platform\.scope\.|start transaction|set transaction|commit|begin)/i;

/** Holds an act to ten statements at the most. */
export async function expectFewStatements(act: () => Promise<unknown>): Promise<void> {
  const put = await statementsOf(act);

  expect(put.length).toBeGreaterThan(5);
  expect(put.slice(mostBesideTheStamp)).toEqual([]);
}

/** The names of what the act puts to PostgreSQL, its transaction and its scope apart. */
export async function statementsOf(act: () => Promise<unknown>): Promise<string[]> {
  const right = Reflect.get(Client.prototype, 'query') as (...given: unknown[]) => unknown;
  const put: string[] = [];
  Reflect.set(Client.prototype, 'query', function counted(this: Client, ...given: unknown[]): unknown {
    const [asked] = given;
    put.push(typeof asked === 'string' ? asked : String(Reflect.get(Object(asked), 'name')));
    return Reflect.apply(right, this, given);
  });
  try {
    await act();
    return put.filter((name) => !ofTheScope.test(name));
  } finally {
    Reflect.set(Client.prototype, 'query', right);
  }
}
