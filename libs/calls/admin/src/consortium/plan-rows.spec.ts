import { describe, expect, test } from '@jest/globals';
import { detailTotals, newIndicator, planOfRows, type PlanRows, rowsOfPlan } from './plan-rows.js';

const nameOf = (account: string): string => `Compte ${account}`;

function keys(): () => string {
  let place = 0;
  return () => {
    place += 1;
    return `k${place}`;
  };
}

const period = { key: 'p', startsOn: '2027-03-01', endsOn: '2028-02-29', dueOn: '2028-04-30' };

function someRows(): PlanRows {
  return {
    indicators: [
      { ...newIndicator('a'), label: 'Jeunes repérés', target: 90 },
      { ...newIndicator('b'), label: 'dont réactivés', isDetail: true, target: 30 },
      { ...newIndicator('c'), label: 'dont nouveaux', isDetail: true, target: 50 },
      { ...newIndicator('d'), label: '  ' },
      { ...newIndicator('e'), label: 'Actions', reportedBy: 'lead', countsPeople: false },
    ],
    accounts: [
      { key: 'x', account: '64' },
      { key: 'y', account: null },
      { key: 'z', account: '60' },
    ],
    periods: [period, { key: 'q', startsOn: null, endsOn: null, dueOn: null }],
  };
}

describe('the plan of a consortium as it is written in rows', () => {
  test('keeps what was written, details under their total, and leaves empty rows out', () => {
    const plan = planOfRows(someRows(), nameOf);

    expect(plan.indicators.map(({ label, partOf, target }) => [label, partOf, target])).toEqual([
      ['Jeunes repérés', null, 90],
      ['dont réactivés', plan.indicators[0]?.code, 30],
      ['dont nouveaux', plan.indicators[0]?.code, 50],
      ['Actions', null, null],
    ]);
    expect(plan.accounts).toEqual([
      { account: '60', label: 'Compte 60' },
      { account: '64', label: 'Compte 64' },
    ]);
    expect(plan.periods).toEqual([{ startsOn: '2027-03-01', endsOn: '2028-02-29', dueOn: '2028-04-30' }]);
  });

  test('is written again as it was, its indicators under the same codes though their labels change', () => {
    const plan = planOfRows(someRows(), nameOf);
    const kept = { version: 1, ...plan } as Parameters<typeof rowsOfPlan>[0];

    const rows = rowsOfPlan(kept, keys());
    const renamed = rows.indicators.map((row) => ({ ...row, label: `${row.label} !` }));

    expect(planOfRows(rows, nameOf)).toEqual(plan);
    expect(planOfRows({ ...rows, indicators: renamed }, nameOf).indicators.map(({ code }) => code)).toEqual(
      plan.indicators.map(({ code }) => code),
    );
  });

  test('gives each new indicator a code of its own, whatever its label', () => {
    const twice = [
      { ...newIndicator('a'), label: '2027 : jeunes' },
      { ...newIndicator('b'), label: '2027 : jeunes' },
    ];

    const { indicators } = planOfRows({ ...someRows(), indicators: twice }, nameOf);

    expect(indicators.map(({ code }) => code)).toEqual(['i2027jeunes', 'i2027jeunes.2']);
  });

  test('says what the details of a total aim for together', () => {
    expect([...detailTotals(someRows().indicators)]).toEqual([['a', 80]]);
  });
});
