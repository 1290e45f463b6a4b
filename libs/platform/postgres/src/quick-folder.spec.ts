import { tmpdir } from 'node:os';
import { describe, expect, test } from '@jest/globals';
import { quickFolder } from './quick-folder.js';

describe('the folder of what tests throw away', () => {
  test('is in memory where the machine lends enough of it', async () => {
    expect(await quickFolder('/', 1)).toBe('/');
  });

  test.each([
    ['there is too little', '/', Number.MAX_SAFE_INTEGER],
    ['there is none', '/no/such/folder', 1],
  ])('is with the temporary files where %s', async (_case, memory, needed) => {
    expect(await quickFolder(memory, needed)).toBe(tmpdir());
  });
});
