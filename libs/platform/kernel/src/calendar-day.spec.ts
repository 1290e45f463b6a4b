import { describe, expect, test } from '@jest/globals';
import { dayIn, daysAfter, demandDay, isDay, startOfDayIn } from './calendar-day.js';

describe('a day of the calendar', () => {
  test.each(['2027-03-30', '2028-02-29', '0001-01-01'])('%s is one', (text) => {
    expect(isDay(text)).toBe(true);
    expect(demandDay('on', text)).toBe(text);
  });

  test.each([
    '2027-02-30',
    '2027-02-29',
    '2027-13-01',
    '2027-04-31',
    '0000-01-01',
    '30/03/2027',
    '2027-3-30',
    '',
    'demain',
  ])('%p is none', (text) => {
    expect(isDay(text)).toBe(false);
    expect(() => demandDay('on', text)).toThrow(
      expect.objectContaining({ code: 'INVALID_INPUT', params: { field: 'on', reason: 'notADay' } }),
    );
  });

  test('an instant falls on the day of whoever looks at it', () => {
    const at = new Date('2026-12-15T23:30:00Z');

    expect(['UTC', 'Europe/Paris', 'America/Guadeloupe'].map((zone) => dayIn(zone, at))).toEqual([
      ...['2026-12-15', '2026-12-16', '2026-12-15'],
    ]);
  });

  test('is followed by the next one, whatever the clocks do', () => {
    expect([daysAfter('2027-03-27', 2), daysAfter('2026-12-31', 1), daysAfter('2028-03-01', -1)]).toEqual([
      ...['2027-03-29', '2027-01-01', '2028-02-29'],
    ]);
  });

  test.each([
    ['UTC', '2026-12-16', '2026-12-16T00:00:00.000Z'],
    ['Europe/Paris', '2026-12-16', '2026-12-15T23:00:00.000Z'],
    ['Europe/Paris', '2027-03-28', '2027-03-27T23:00:00.000Z'],
    ['Europe/Paris', '2027-03-29', '2027-03-28T22:00:00.000Z'],
    ['Europe/Paris', '2026-10-25', '2026-10-24T22:00:00.000Z'],
    ['Pacific/Marquesas', '2026-12-16', '2026-12-16T09:30:00.000Z'],
    ['Pacific/Noumea', '2026-12-16', '2026-12-15T13:00:00.000Z'],
  ])('begins in %s, on %s, at %s', (zone, day, at) => {
    expect(startOfDayIn(zone, day).toISOString()).toBe(at);
    expect(dayIn(zone, startOfDayIn(zone, day))).toBe(day);
  });
});
