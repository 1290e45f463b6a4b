import { expect, test } from '@jest/globals';
import { projectFiles, textOf } from './source-tree.js';

/**
 * An event is handled in a transaction. A handler that opened another would hold one connection and wait for a second:
 * enough of them at once, or one lock between the two, and none goes on. `transaction.within` needs one.
 */
const handlers = projectFiles(/^libs\/[^/]+\/server\/src\/.+\.handlers?\.ts$/);

const opensAnother = (text: string): boolean => /\bTenantDatabase\b/.test(text);

test('what handles an event opens no transaction of its own', () => {
  expect(handlers.length).toBeGreaterThan(8);
  expect(handlers.filter((path) => opensAnother(textOf(path)))).toEqual([]);
});

test('a handler that does is found', () => {
  expect(opensAnother('constructor(private readonly tenants: TenantDatabase) {}')).toBe(true);
});
