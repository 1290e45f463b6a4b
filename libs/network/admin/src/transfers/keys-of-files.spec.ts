import { describe, expect, test } from '@jest/globals';
import { keysOfFiles } from './keys-of-files.js';

describe('the key with which a file is sent', () => {
  test('stays the same when it is sent again, and is another for another file or sheet', () => {
    let made = 0;
    const keyFor = keysOfFiles(() => `key ${(made += 1)}`);
    const [first, second] = [new File(['a'], 'a.csv'), new File(['a'], 'a.csv')];

    const keys = [keyFor('people', first), keyFor('people', first), keyFor('sites', first), keyFor('people', second)];

    expect(keys).toEqual(['key 1', 'key 1', 'key 2', 'key 3']);
  });
});
