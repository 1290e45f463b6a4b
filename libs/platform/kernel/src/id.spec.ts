import { randomUUID } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { newId, timeOfId } from './id.js';

describe('an id', () => {
  test('says when it was made', () => {
    const at = new Date('2026-11-26T15:47:13.123Z');

    expect(timeOfId(newId(at))).toEqual(at);
  });

  test.each([randomUUID(), 'a'.repeat(64), '', 'x'])('that is none of ours says nothing: %s', (text) => {
    expect(timeOfId(text)).toBeUndefined();
  });
});
