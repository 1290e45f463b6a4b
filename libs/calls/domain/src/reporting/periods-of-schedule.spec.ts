import { describe, expect, test } from '@jest/globals';
import type { PaymentCondition, PaymentStep } from '../payments/payment-schedule.js';
import { periodsOfSchedule } from './periods-of-schedule.js';

const step = (dueOn: string, condition: PaymentCondition): PaymentStep => ({
  ...{ kind: 'interim', shareBasisPoints: 2_500, dueOn, condition },
});

describe('a project without a plan', () => {
  test('reports with each payment that waits for a report', () => {
    const steps = [
      step('2027-03-01', 'signature'),
      step('2027-09-30', 'interimReport'),
      step('2028-03-31', 'finalReport'),
    ];

    expect(periodsOfSchedule(steps, '2027-02-15')).toEqual([
      { startsOn: '2027-02-15', endsOn: '2027-09-30', dueOn: '2027-09-30' },
      { startsOn: '2027-10-01', endsOn: '2028-03-31', dueOn: '2028-03-31' },
    ]);
  });

  test('reports once, with the last payment, where none waits for a report', () => {
    const steps = [step('2027-03-01', 'signature'), step('2028-03-31', 'none')];

    expect(periodsOfSchedule(steps, '2027-02-15')).toEqual([
      { startsOn: '2027-02-15', endsOn: '2028-03-31', dueOn: '2028-03-31' },
    ]);
  });

  test('reports once for payments of one day, and never ends before it begins', () => {
    const steps = [step('2027-03-01', 'interimReport'), step('2027-03-01', 'finalReport')];

    expect(periodsOfSchedule(steps, '2027-06-01')).toEqual([
      { startsOn: '2027-03-01', endsOn: '2027-03-01', dueOn: '2027-03-01' },
    ]);
  });
});
