import { describe, expect, test } from '@jest/globals';
import { cursorOf, isInstant, keyOf } from './page.js';

describe('the key of a page', () => {
  test('has instants that are there, to the microsecond', () => {
    const instant = '2028-02-29T08:00:00.123456Z';

    expect(keyOf(cursorOf([instant]), [isInstant])).toEqual([instant]);
  });

  test.each([
    '2026-02-30T00:00:00Z',
    '0000-01-01T00:00:00Z',
    '2026-02-03T00:00:61Z',
    '2026-02-03 00:00:00+00',
    'today',
  ])('has no instant %p', (instant) => {
    expect(() => keyOf(cursorOf([instant]), [isInstant])).toThrow('INVALID_INPUT');
  });
});
