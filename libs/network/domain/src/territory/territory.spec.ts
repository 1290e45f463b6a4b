import { describe, expect, test } from '@jest/globals';
import { departmentOfCode, departments } from './department.js';
import { regionOfCode, regions } from './region.js';
import { isTimeZone } from './time-zone.js';

describe('the territory', () => {
  test('has the 18 regions and the 3 collectivities, the 101 departments and the 3 same collectivities', () => {
    expect(regions).toHaveLength(21);
    expect(departments).toHaveLength(104);
    expect(new Set(departments.map(({ code }) => code)).size).toBe(104);
  });

  test('every department lies in a region of the list, and every region has a department', () => {
    const covered = new Set(departments.map(({ regionCode }) => regionCode));

    expect([...covered].sort()).toEqual(regions.map(({ code }) => code).sort());
  });

  test.each([
    ['2A', 'Corse-du-Sud', '94'],
    ['45', 'Loiret', '24'],
    ['976', 'Mayotte', '06'],
    ['978', 'Saint-Martin', '978'],
  ])('department %s is %s, in region %s', (code, name, regionCode) => {
    expect(departmentOfCode(code)).toEqual({ code, name, regionCode });
  });

  test.each(['', '1', '20', '99', '2a', ' 45', 'toString'])('no department or region has the code "%s"', (code) => {
    expect(departmentOfCode(code)).toBeUndefined();
    expect(regionOfCode(code)).toBeUndefined();
  });
});

describe('time zones', () => {
  test.each(regions)('the zone of $name is known', ({ timeZone }) => {
    expect(isTimeZone(timeZone)).toBe(true);
  });

  test.each(['', 'Paris', 'Europe/Pariss', 'Europe/Orleans', 'europe/paris', '+01:00', 'Europe/Paris ', '../Paris'])(
    '"%s" is not the name of a time zone',
    (text) => {
      expect(isTimeZone(text)).toBe(false);
    },
  );
});
