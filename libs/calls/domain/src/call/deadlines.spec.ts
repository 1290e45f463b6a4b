import { describe, expect, test } from '@jest/globals';
import { someTerms } from '../testing/a-call.js';
import { deadlineOf } from './deadline-of.js';
import { depositDeadlineOf, depositMustBeInTime, isDepositLate } from './deposit-deadline.js';

describe('a deadline as it is written', () => {
  test.each([
    ['2026-12-18', '12:00', 'Europe/Paris', '2026-12-18T11:00:00.000Z'],
    ['2026-07-18', '12:00', 'Europe/Paris', '2026-07-18T10:00:00.000Z'],
    ['2026-12-18', '12:00', 'Indian/Reunion', '2026-12-18T08:00:00.000Z'],
    ['2026-12-18', '12:00', 'America/Martinique', '2026-12-18T16:00:00.000Z'],
    ['2026-12-18', null, 'Europe/Paris', '2026-12-18T23:00:00.000Z'],
    ['2026-10-25', null, 'Europe/Paris', '2026-10-25T23:00:00.000Z'],
    ['2026-03-28', null, 'Europe/Paris', '2026-03-28T23:00:00.000Z'],
    ['2024-02-29', '23:59', 'Europe/Paris', '2024-02-29T22:59:00.000Z'],
  ])('%s at %s in %s is %s', (day, hour, timeZone, instant) => {
    expect(deadlineOf({ day, hour, timeZone })).toEqual(new Date(instant));
  });

  test.each([
    ['2021-11-31', null, 'Europe/Paris', 'dayDoesNotExist'],
    ['2026-02-29', '12:00', 'Europe/Paris', 'dayDoesNotExist'],
    ['31/12/2026', '12:00', 'Europe/Paris', 'dayDoesNotExist'],
    ['2026-12-18', '24:00', 'Europe/Paris', 'hourDoesNotExist'],
    ['2026-03-29', '02:30', 'Europe/Paris', 'hourDoesNotExist'],
    ['2026-12-18', '12:00', 'Europe/Atlantis', 'zoneUnknown'],
  ])('%s at %s in %s is refused: %s', (day, hour, timeZone, fault) => {
    expect(deadlineOf({ day, hour, timeZone })).toBe(fault);
  });
});

describe('a deposit', () => {
  const calendar = someTerms();

  test.each([
    ['2026-11-01T07:59:59.999Z', 'callOpensLater'],
    ['2026-11-01T08:00:00.000Z', null],
    ['2026-12-18T10:59:59.999Z', null],
    ['2026-12-18T11:00:00.000Z', 'depositTooLate'],
  ])('at %s is told %s', (at, code) => {
    const verdict = depositMustBeInTime(calendar, new Date(at));

    expect(verdict.can ? null : verdict.code).toBe(code);
  });

  test('in the grace of a call is taken, and marked late', () => {
    const graceful = { ...calendar, graceMinutes: 30 };

    expect(depositMustBeInTime(graceful, new Date('2026-12-18T11:29:59.999Z'))).toEqual({ can: true });
    expect(depositMustBeInTime(graceful, new Date('2026-12-18T11:30:00Z'))).toMatchObject({ code: 'depositTooLate' });
    expect(isDepositLate(graceful, new Date('2026-12-18T11:00:00Z'))).toBe(true);
    expect(isDepositLate(graceful, new Date('2026-12-18T10:59:59.999Z'))).toBe(false);
  });

  test('has no deadline in a call that is always open', () => {
    const always = { ...calendar, closesAt: null };

    expect(depositDeadlineOf(always)).toBeNull();
    expect(depositMustBeInTime(always, new Date('2030-01-01T00:00:00Z'))).toEqual({ can: true });
    expect(isDepositLate(always, new Date('2030-01-01T00:00:00Z'))).toBe(false);
  });
});
