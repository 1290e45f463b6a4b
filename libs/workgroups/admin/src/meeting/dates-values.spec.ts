import { describe, expect, test } from '@jest/globals';
import { emptyDates, mayAddDate, timesOf } from './dates-values.js';

describe('the dates that are proposed', () => {
  test('are as many as the server takes, and no more', () => {
    const typed = (count: number) => Array.from({ length: count }, () => null);

    expect([11, 12].map((count) => mayAddDate(typed(count), 12))).toEqual([true, false]);
    expect([2, 1].map((left) => mayAddDate(emptyDates(left), left))).toEqual([false, false]);
  });

  test('last as long as was said, and those left empty are none', () => {
    expect(timesOf({ dates: ['2026-12-08T13:00:00.000Z', null], minutes: 90 })).toEqual([
      { startsAt: '2026-12-08T13:00:00.000Z', endsAt: '2026-12-08T14:30:00.000Z' },
    ]);
  });
});
