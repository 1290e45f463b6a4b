import { expect, test } from '@jest/globals';
import { expiresSoon, monthsOfExpiry } from './expiring-labels.js';

test('the months told are eight, over the end of a year', () => {
  const months = monthsOfExpiry('2026-11');

  expect(months).toHaveLength(8);
  expect([months[0], months[2], months.at(-1)]).toEqual(['2026-11', '2027-01', '2027-06']);
});

test.each([
  ['that ended yesterday does not', '2026-11-25', false],
  ['on its last day does', '2026-11-26', true],
  ['of the last day of the last month does', '2027-06-30', true],
  ['of the day after does not', '2027-07-01', false],
  ['that nobody has does not', null, false],
] as const)('a label %s end soon', (_, until, isSoon) => {
  expect(expiresSoon(until, '2026-11-26')).toBe(isSoon);
});
