import { describe, expect, test } from '@jest/globals';
import { leadPlanned } from './lead-planned.js';

describe('what the lead applicant spends itself', () => {
  test('is the budget of the project without the shares of its partners, account by account', () => {
    const budget = new Map([
      ['60', 5_000_00],
      ['62', 800_00],
      ['64', 30_000_00],
    ]);
    const partner = new Map([
      ['60', 2_000_00],
      ['64', 16_000_00],
    ]);

    const planned = leadPlanned(budget, [partner, partner]);

    expect(Object.fromEntries(planned)).toEqual({ '60': 1_000_00, '62': 800_00, '64': 0 });
  });
});
