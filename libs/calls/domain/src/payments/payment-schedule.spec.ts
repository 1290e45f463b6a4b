import { describe, expect, test } from '@jest/globals';
import { Chance } from '@maillage/platform-testing';
import { cents } from '@maillage/platform-kernel';

import { paymentSchedule, type PaymentStep, scheduleMustHold } from './payment-schedule.js';

const advance: PaymentStep = { kind: 'advance', shareBasisPoints: 5_000, dueOn: '2027-03-01', condition: 'signature' };
const interim: PaymentStep = {
  kind: 'interim',
  shareBasisPoints: 3_000,
  dueOn: '2027-09-30',
  condition: 'interimReport',
};
const final: PaymentStep = { kind: 'final', shareBasisPoints: 2_000, dueOn: '2028-03-31', condition: 'finalReport' };

describe('a schedule of payments', () => {
  test('shares the award between advance, interim payment and balance', () => {
    const schedule = paymentSchedule(cents(21_000_00), [advance, interim, final]);

    expect(schedule.map(({ amountCents }) => amountCents)).toEqual([10_500_00, 6_300_00, 4_200_00]);
  });

  test('plans nothing before it has steps', () => {
    expect(paymentSchedule(cents(21_000_00), [])).toEqual([]);
  });

  test('adds up to the award, to the cent, in 1 000 random ones', () => {
    const chance = new Chance(12);
    for (let round = 0; round < 1_000; round += 1) {
      const award = 1 + chance.below(100_000_000);
      const first = 1 + chance.below(9_998);
      const steps = [
        { ...advance, shareBasisPoints: first },
        { ...final, shareBasisPoints: 10_000 - first },
      ];

      const paid = paymentSchedule(cents(award), steps).reduce((sum, { amountCents }) => sum + amountCents, 0);

      expect(paid).toBe(award);
    }
  });

  test.each<[string, PaymentStep[]]>([
    ['scheduleIncomplete', [advance, interim]],
    [
      'scheduleIncomplete',
      [
        { ...advance, shareBasisPoints: 10_000 },
        { ...final, shareBasisPoints: 0 },
      ],
    ],
    ['scheduleOutOfOrder', [interim, advance, final]],
    ['scheduleOutOfOrder', [advance, { ...final, dueOn: '2027-06-01' }, interim]],
    ['dayDoesNotExist', [advance, interim, { ...final, dueOn: '2027-11-31' }]],
  ])('is told %s', (code, steps) => {
    expect(scheduleMustHold([advance, interim, final])).toEqual({ can: true });
    expect(scheduleMustHold(steps)).toMatchObject({ code });
  });
});
