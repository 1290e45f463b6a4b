import { describe, expect, test } from '@jest/globals';
import { aggregateFigures, type ReportingNode } from './aggregate-figures.js';
import { inconsistenciesOf } from './inconsistencies-of.js';
import type { Indicator } from './indicator.js';
import { percentOf, rateOf } from './rate-of.js';
import { keptBackOf } from './suppress-small-groups.js';

function indicator(code: string, facts: Partial<Indicator> = {}): Indicator {
  return { code, label: code, partOf: null, isExclusive: true, target: null, countsPeople: true, ...facts };
}

describe('figures that add up the tree', () => {
  const nodes: ReportingNode[] = [
    { organisationId: 'nation', level: 'nation', parentId: null },
    { organisationId: 'region', level: 'region', parentId: 'nation' },
    { organisationId: 'other-region', level: 'region', parentId: 'nation' },
    { organisationId: 'lead', level: 'lead', parentId: 'region' },
    { organisationId: 'one', level: 'partner', parentId: 'lead' },
    { organisationId: 'two', level: 'partner', parentId: 'lead' },
    { organisationId: 'other-lead', level: 'lead', parentId: 'other-region' },
  ];
  const figure = (organisationId: string, value: number) => ({ indicatorCode: 'reached', organisationId, value });
  const figures = [
    figure('lead', 10),
    figure('one', 5),
    figure('other-lead', 7),
    { ...figure('one', 99), indicatorCode: 'x' },
  ];

  test('go from the partner to the nation, and can be traced to who reported them', () => {
    const told = new Map(aggregateFigures('reached', nodes, figures).map((node) => [node.organisationId, node]));

    expect([...told].map(([id, { total }]) => [id, total])).toEqual([
      ...[
        ['nation', 22],
        ['region', 15],
        ['other-region', 7],
        ['lead', 15],
        ['one', 5],
        ['two', 0],
        ['other-lead', 7],
      ],
    ]);
    expect(told.get('region')?.trace).toEqual([
      { organisationId: 'lead', value: 10 },
      { organisationId: 'one', value: 5 },
    ]);
    expect(told.get('lead')?.own).toBe(10);
    expect(told.get('region')?.own).toBeNull();
  });

  test('say who has not reported', () => {
    const told = new Map(aggregateFigures('reached', nodes, figures).map((node) => [node.organisationId, node]));

    expect(told.get('nation')?.awaitedIds).toEqual(['two']);
    expect(told.get('other-region')?.awaitedIds).toEqual([]);
  });
});

describe('the figures of [IN]Système', () => {
  const indicators = [
    indicator('reached', { target: 6_210 }),
    indicator('reached.newlyFound', { partOf: 'reached' }),
    indicator('reached.reactivated', { partOf: 'reached' }),
    indicator('reengaged'),
    indicator('afterReengagement.pacea', { partOf: 'reengaged', isExclusive: false }),
    indicator('actions'),
    indicator('actions.outreach', { partOf: 'actions' }),
    indicator('actions.extendedHours', { partOf: 'actions' }),
    indicator('actions.reengagement', { partOf: 'actions' }),
  ];
  const values = new Map([
    ...([
      ['reached', 4_030],
      ['reached.newlyFound', 3_089],
      ['reached.reactivated', 945],
    ] as const),
    ...([
      ['reengaged', 775],
      ['afterReengagement.pacea', 297],
    ] as const),
    ...([
      ['actions', 326],
      ['actions.outreach', 192],
      ['actions.extendedHours', 56],
      ['actions.reengagement', 78],
    ] as const),
  ]);

  test('are warned of where they contradict each other, and stay as they were told', () => {
    expect(inconsistenciesOf(indicators, values)).toEqual([
      { code: 'partsDoNotAddUp', indicatorCode: 'reached', told: 4_030, found: 4_034, partCode: null },
    ]);
    expect(values.get('reached')).toBe(4_030);
  });

  test('are not judged before all parts are there', () => {
    const partial = new Map([...values].filter(([code]) => code !== 'reached.reactivated'));

    expect(inconsistenciesOf(indicators, partial)).toEqual([]);
  });

  test('are warned of when a part is above its total, divided or not', () => {
    expect(inconsistenciesOf(indicators, new Map([...values, ['afterReengagement.pacea', 776]]))).toContainEqual({
      ...{ code: 'partAboveTotal', indicatorCode: 'reengaged', told: 775, found: 776 },
      partCode: 'afterReengagement.pacea',
    });
  });

  test('have the rates that were published', () => {
    expect([rateOf(4_030, 6_210), percentOf(4_030, 6_210)]).toEqual([6_490, 65]);
    expect([rateOf(775, 4_030), percentOf(775, 4_030)]).toEqual([1_923, 19]);
    expect([rateOf(5, 0), percentOf(5, null)]).toEqual([null, null]);
  });
});

describe('small groups', () => {
  const told = (...values: number[]) => {
    const parts = new Map(values.map((value, place) => [`p${place}`, value]));
    const total = values.reduce((sum, value) => sum + value, 0);
    const kept = keptBackOf(parts, total);
    return [kept.total ? null : total, ...values.map((value, place) => (kept.parts.has(`p${place}`) ? null : value))];
  };

  test('of fewer than five young people are not told', () => {
    expect(told(5, 6, 0)).toEqual([11, 5, 6, 0]);
    expect(told(4, 1, 20)).toEqual([25, null, null, 20]);
    expect(told(3, 0)).toEqual([null, null, 0]);
  });

  test('cannot be computed from the total: another part is kept back with the only small one', () => {
    expect(told(3, 40, 20)).toEqual([63, null, 40, null]);
  });

  test('of one each cannot be counted: another part is kept back with them, or the total where there is none', () => {
    expect(told(1, 1, 40, 20)).toEqual([62, null, null, 40, null]);
    expect(told(1, 1, 1, 1, 1)).toEqual([null, null, null, null, null, null]);
  });
});
