import { describe, expect, test } from '@jest/globals';
import { closingStepOf } from './closing-reminder.js';

describe('an application that is not deposited', () => {
  test.each([
    ['2026-12-11T10:59:59Z', null],
    ['2026-12-11T11:00:00Z', 'week'],
    ['2026-12-17T10:59:59Z', 'week'],
    ['2026-12-17T11:00:00Z', 'dayBefore'],
    ['2026-12-18T10:59:59Z', 'dayBefore'],
    ['2026-12-18T11:00:00Z', null],
  ])('is recalled within a week and within a day of the deadline: at %s, %s', (now, step) => {
    expect(closingStepOf(new Date('2026-12-18T11:00:00Z'), new Date(now))).toBe(step);
  });
});
