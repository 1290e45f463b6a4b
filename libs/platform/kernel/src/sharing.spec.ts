import { describe, expect, test } from '@jest/globals';
import { largestRemainder } from './largest-remainder.js';
import { mixedWeights } from './mixed-weights.js';
import { isSmallGroup } from './small-group.js';

describe('a whole that is shared', () => {
  test('adds up to the unit, the largest remainders served first, the first of equals first', () => {
    expect(largestRemainder(100n, [1n, 1n, 1n])).toEqual([34n, 33n, 33n]);
    expect(largestRemainder(100n, [1n, 2n, 4n])).toEqual([14n, 29n, 57n]);
  });

  test('is not shared by nothing', () => {
    expect(() => largestRemainder(100n, [0n, 0n])).toThrow(RangeError);
  });

  test('by a mixed key weighs each part in the whole, whatever the size of its figures', () => {
    const equal = { percent: 60, figures: [1, 1] };
    const budget = { percent: 40, figures: [200_000_000, 1_800_000_000] };

    expect(largestRemainder(100n, mixedWeights([equal, budget], 2))).toEqual([34n, 66n]);
  });
});

test('one to four are a small group, nobody is none', () => {
  expect([0, 1, 4, 5].map(isSmallGroup)).toEqual([false, true, true, false]);
});
