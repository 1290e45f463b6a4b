import { expect, test } from '@jest/globals';
import { textOf } from './source-tree.js';

/**
 * Without a folder of its own, Nx keeps what it built in the user's home, once for all clones of the project: a build that is
 * cut in one of them is then what the others are given.
 */
function isOwn(configuration: string): boolean {
  const { cacheDirectory } = JSON.parse(configuration) as { cacheDirectory?: string };
  return cacheDirectory !== undefined && !/^(?:[/~]|\w:|\.\.)/.test(cacheDirectory);
}

test('what Nx has built is kept within the clone that built it', () => {
  expect(isOwn(textOf('nx.json'))).toBe(true);
});

test.each([['{}'], ['{ "cacheDirectory": "/tmp/nx" }'], ['{ "cacheDirectory": "../nx" }']])(
  'one that is kept elsewhere is found: %s',
  (configuration) => {
    expect(isOwn(configuration)).toBe(false);
  },
);
