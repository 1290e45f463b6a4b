import { expect, test } from '@jest/globals';
import { projectFiles, textOf } from './source-tree.js';

/** What a use case or a job asks of the database is a statement of persistence: neither of the two writes SQL. */
const writers = projectFiles(
  /^libs\/(?!platform\/)[^/]+\/server\/src\/(?:application|jobs|graphql|http|policy)\/.+\.ts$/,
);

const holdsSql = (text: string): boolean =>
  /[`'"]\s*(?:select\s|with\s+\w+\s+as\b|insert\s+into\s|update\s+[\w.]+(?:\s+\w+)?\s+set\s|delete\s+from\s|lock\s+table\s)/i.test(
    text,
  );

test('SQL is written in persistence, and by no use case, job, resolver or policy', () => {
  expect(writers.length).toBeGreaterThan(200);
  expect(writers.filter((path) => holdsSql(textOf(path)))).toEqual([]);
});

test.each([
  ["const due = { name: 'x', text: `select id from calls.call` };", true],
  ['const due = {\n  text: `\n    with gone as (delete from a.b) select 1`,\n};', true],
  ["text: 'update labelling.cycle set state = $1'", true],
  ["text: 'insert into labelling.cycle (id) values ($1)'", true],
  ["const message = 'Selected files';", false],
  ['await transaction.rows(statements.dueCalls, [at]);', false],
])('what holds SQL is found, and what asks persistence is not: %s', (text, isFound) => {
  expect(holdsSql(text)).toBe(isFound);
});
