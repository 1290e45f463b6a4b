import { expect, test } from '@jest/globals';
import { projectFiles, textOf } from './source-tree.js';

/**
 * A statement takes the instant of its act, or asks `clock_timestamp()` and `statement_timestamp()`, and says in which zone
 * the day is: `current_date` is the day of the server's settings, and `now()` the instant at which a transaction began,
 * however long it waited since.
 */
const servers = projectFiles(/^libs\/[^/]+\/server\/src\/.+\.ts$/);

const otherClocks = (text: string): string[] =>
  [...text.matchAll(/(?<![.\w])(?:now\(\)|current_date\b|current_timestamp\b|localtimestamp\b)/gi)].map(
    ([found]) => found,
  );

test('no statement goes by the day of the server, or by the beginning of its transaction', () => {
  expect(servers.length).toBeGreaterThan(100);
  expect(servers.flatMap((path) => otherClocks(textOf(path)).map((clock) => `${path}: ${clock}`))).toEqual([]);
});

test('one that does is found, and the clock of the code is not', () => {
  expect(otherClocks('where valid_until < now()::date or held_on >= current_date')).toEqual(['now()', 'current_date']);
  expect(otherClocks('this.clock.now() - Date.now()')).toEqual([]);
});
