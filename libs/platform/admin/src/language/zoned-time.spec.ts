import { describe, expect, it } from '@jest/globals';
import { endOfDay, instantOf, wallTimeOf } from './zoned-time.js';

const at = (month: number, day: number, hour: number, minute = 0) => ({ year: 2026, month, day, hour, minute });

describe('the end of a day', () => {
  it.each([
    ['2026-06-30', 'Europe/Paris', '2026-06-30T21:59:00.000Z'],
    ['2026-12-31', 'Europe/Paris', '2026-12-31T22:59:00.000Z'],
    ['2026-06-30', 'Indian/Reunion', '2026-06-30T19:59:00.000Z'],
  ])('%s in %s is of that day', (day, zone, instant) => {
    expect(endOfDay(day, zone)).toBe(instant);
  });
});

describe('a time written in a named zone', () => {
  it('is the same instant in winter and in summer', () => {
    expect(instantOf(at(12, 4, 18), 'Europe/Paris').toISOString()).toBe('2026-12-04T17:00:00.000Z');
    expect(instantOf(at(7, 4, 18), 'Europe/Paris').toISOString()).toBe('2026-07-04T16:00:00.000Z');
    expect(instantOf(at(7, 4, 18), 'Pacific/Tahiti').toISOString()).toBe('2026-07-05T04:00:00.000Z');
  });

  it('comes back as it was written', () => {
    expect(wallTimeOf(instantOf(at(3, 1, 0, 30), 'Indian/Reunion'), 'Indian/Reunion')).toEqual(at(3, 1, 0, 30));
  });

  it('is read one hour later when the change to summer time skips it', () => {
    expect(wallTimeOf(instantOf(at(3, 29, 2, 30), 'Europe/Paris'), 'Europe/Paris')).toEqual(at(3, 29, 3, 30));
  });

  it('is the first of the two when the change to winter time repeats it', () => {
    expect(instantOf(at(10, 25, 2, 30), 'Europe/Paris').toISOString()).toBe('2026-10-25T00:30:00.000Z');
  });
});
