import { describe, expect, test } from '@jest/globals';
import { cents } from '@maillage/platform-kernel';
import { differencesOf, groupedDifferences, sizeOf } from './compare-scenarios.js';

describe('two scenarios side by side', () => {
  const equal = [
    { id: 'small', amountCents: cents(50_00) },
    { id: 'large', amountCents: cents(50_00) },
  ];
  const byHeadcount = [
    { id: 'small', amountCents: cents(20_00) },
    { id: 'large', amountCents: cents(80_00) },
  ];

  test('say who gains and who loses, and their gaps make nothing together', () => {
    const differences = differencesOf(byHeadcount, equal);

    expect(differences.map(({ gapCents }) => gapCents)).toEqual([-30_00, 30_00]);
  });

  test('say it by group', () => {
    const grouped = groupedDifferences(differencesOf(byHeadcount, equal), (id) => id);

    expect(grouped).toEqual([
      { group: 'small', count: 1, amountCents: 20_00, gapCents: -30_00 },
      { group: 'large', count: 1, amountCents: 80_00, gapCents: 30_00 },
    ]);
  });

  test.each([
    [null, 'unknown'],
    [199, 'small'],
    [200, 'middle'],
    [499, 'middle'],
    [500, 'large'],
  ])('call %p tenths of employees %s', (staff, size) => {
    expect(sizeOf(staff)).toBe(size);
  });
});
