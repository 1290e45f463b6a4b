import { expect, test } from '@jest/globals';
import { rowsUnder } from './written-table.js';

const page = `
| table | read |
| ----- | ---- |
| one   | own  |

Between them, another head.

| role | in |
| ---- | -- |
| head | it |

| table | read  |
| ----- | ----- |
| two   | below |
`;

test('the rows of every table of one head are one list', () => {
  expect(rowsUnder(page, 'table', 'read')).toEqual([
    ['one', 'own'],
    ['two', 'below'],
  ]);
});

test('a page without such a table is refused', () => {
  expect(() => rowsUnder(page, 'operation')).toThrow('no table of which the first columns are "operation"');
});
