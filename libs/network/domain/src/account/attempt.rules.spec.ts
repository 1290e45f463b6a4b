import { describe, expect, test } from '@jest/globals';
import { secondsToWait, withOneMore } from './attempt.rules.js';

const at = new Date('2026-03-01T08:00:00Z');
const after = (seconds: number): Date => new Date(at.getTime() + seconds * 1000);
const counted = (failures: number, seconds = 0) => ({ failures, lastFailedAt: at, now: after(seconds) });

describe('attempts', () => {
  test.each([
    [0, 0],
    [9, 0],
    [10, 30],
    [11, 60],
    [14, 480],
    [15, 900],
    [400, 900],
  ])('%i wrong passwords for an account make the next one wait %i seconds', (failures, wait) => {
    expect(secondsToWait('account', counted(failures))).toBe(wait);
  });

  test('the wait runs down with the clock', () => {
    expect(secondsToWait('account', counted(10, 12))).toBe(18);
    expect(secondsToWait('account', counted(10, 31))).toBe(0);
  });

  test('a known browser waits less than a stranger, and an office is given more attempts', () => {
    expect(secondsToWait('device', counted(400))).toBeLessThan(secondsToWait('account', counted(400)));
    expect(secondsToWait('address', counted(49))).toBe(0);
  });

  test('a day without an attempt wipes the count clean', () => {
    expect(withOneMore(counted(12, 86_000))).toBe(13);
    expect(withOneMore(counted(12, 86_401))).toBe(1);
  });
});
