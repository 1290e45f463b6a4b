import { describe, expect, test } from '@jest/globals';
import { planOfText, textOfPlan } from './plan-lines.js';

const empty = { version: 0, indicators: [], accounts: [], periods: [] };

describe('the plan of a consortium as it is written', () => {
  const text = {
    indicators: 'Jeunes repérés ; 90\n- dont réactivés\n\nActions',
    accounts: ['64', '60'],
    periods: '01/03/2027 ; 29/02/2028 ; 30/04/2028',
  };

  test('is read line by line, details under their total', () => {
    const plan = planOfText(text, empty, (account) => `Compte ${account}`);

    expect(plan.indicators.map(({ label, partOf, target }) => [label, partOf, target])).toEqual([
      ['Jeunes repérés', null, 90],
      ['dont réactivés', plan.indicators[0]?.code, null],
      ['Actions', null, null],
    ]);
    expect(plan.accounts.map(({ account }) => account)).toEqual(['60', '64']);
    expect(plan.periods).toEqual([{ startsOn: '2027-03-01', endsOn: '2028-02-29', dueOn: '2028-04-30' }]);
  });

  test('is written again as it was, its indicators under the same codes', () => {
    const plan = planOfText(text, empty, (account) => account);
    const kept = { ...empty, ...plan, indicators: plan.indicators.map((one) => ({ ...one })) } as typeof empty;

    const again = planOfText(textOfPlan(kept), kept, (account) => account);

    expect(again).toEqual(plan);
  });
});
