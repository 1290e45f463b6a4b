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

/** The day of universal time begins an hour or two after that of the network: a day is taken from an instant by a zone (`dayIn`). */
const code = projectFiles(/^libs\/(?:labelling|documents|network|pooling|forms)\/(?:domain|server)\/src\/.+\.ts$/);

const universalDays = (text: string): string[] =>
  [
    ...text.matchAll(
      /(?:\b(?:now|at|\w+At|today)|\w+\(\))\s*\.toISOString\(\)\s*\.slice\(0, ?10\)|\.setUTCHours\(0\b/g,
    ),
  ].map(([found]) => found);

test('no day is taken from an instant by universal time', () => {
  expect(code.length).toBeGreaterThan(300);
  expect(code.flatMap((path) => universalDays(textOf(path)).map((day) => `${path}: ${day}`))).toEqual([]);
});

test.each([
  ['const today = now.toISOString().slice(0, 10);', 1],
  ['dayInFrench(decidedAt.toISOString().slice(0, 10))', 1],
  ['const today = new Date().toISOString().slice(0, 10);', 1],
  ['end.setUTCHours(0, 0, 0, 0);', 1],
  ['return first.toISOString().slice(0, 10);', 0],
  ['const day = dayOfUnion(now);', 0],
])('one that is, is found, and the calendar may be reckoned with: %s', (text, times) => {
  expect(universalDays(text)).toHaveLength(times);
});
