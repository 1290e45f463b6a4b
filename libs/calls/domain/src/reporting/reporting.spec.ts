import { describe, expect, test } from '@jest/globals';
import { agreedWays } from '@maillage/platform-testing';
import { awardedAmounts, overPeriods } from './awarded-amounts.js';
import { consolidatedAccounts, consolidatedFigures } from './consolidated-figures.js';
import { gapOf } from './gap-of.js';
import { publishedFigures } from './published-figures.js';
import { reportShareActs, reportShareStates } from './report-vocabulary.js';
import { closingVerdict, reportShareIsOpen, reportShareVerdict } from './report.rules.js';
import { reportShareTransitions } from './report-share.transitions.js';

const pairs = agreedWays(reportShareStates, reportShareActs, {
  awaited: `send>sent
    !reportShareNotThereYet: askCorrections`,
  sent: `askCorrections>correctionsAsked
    !reportSharePastThis: send`,
  correctionsAsked: 'send>sent askCorrections>correctionsAsked',
});

describe('the share of a report', () => {
  test.each(pairs)('from %s, %s gives %s', (state, act, expected) => {
    const verdict = reportShareVerdict(act, state, { report: 'open', missing: 0 });

    const table: Readonly<Record<string, Readonly<Record<string, string>>>> = reportShareTransitions;
    expect(verdict.can ? table[state]?.[act] : verdict.code).toBe(expected);
  });

  test('is sent once it is complete, and not at all once the report is closed', () => {
    expect(reportShareVerdict('send', 'awaited', { report: 'open', missing: 2 })).toMatchObject({
      ...{ code: 'shareIncomplete', params: { count: 2 } },
    });
    expect(reportShareVerdict('send', 'awaited', { report: 'closed', missing: 0 })).toMatchObject({
      code: 'reportClosed',
    });
    expect(reportShareIsOpen('sent', 'open')).toMatchObject({ code: 'reportSharePastThis' });
    expect(reportShareIsOpen('correctionsAsked', 'open')).toEqual({ can: true });
    expect(reportShareIsOpen('awaited', 'closed')).toMatchObject({ code: 'reportClosed' });
  });
});

describe('a report', () => {
  const alone = { reason: null, earlierOpen: 0 };

  test('is closed once everybody has sent, or with a reason for whom it does not wait', () => {
    expect(closingVerdict('open', ['sent', 'sent'], alone)).toEqual({ can: true });
    expect(closingVerdict('open', ['sent', 'awaited'], alone)).toMatchObject({ code: 'sharesAwaited' });
    expect(closingVerdict('open', ['sent', 'awaited'], { ...alone, reason: 'Structure dissoute' })).toEqual({
      can: true,
    });
    expect(closingVerdict('closed', [], alone)).toMatchObject({ code: 'reportClosed' });
    expect(closingVerdict('open', [], { ...alone, earlierOpen: 1 })).toMatchObject({ code: 'earlierReportOpen' });
  });

  test('shows the gap between planned and spent in € and %', () => {
    expect(gapOf(10_000_00, 9_250_00)).toEqual({ gapCents: -750_00, gapBasisPoints: -750 });
    expect(gapOf(3_00, 4_00)).toEqual({ gapCents: 1_00, gapBasisPoints: 3_333 });
    expect(gapOf(0, 5_00)).toEqual({ gapCents: 5_00, gapBasisPoints: null });
  });
});

describe('an award', () => {
  const asked = [
    { organisationId: 'one', askedCents: 42_000_00 },
    { organisationId: 'two', askedCents: 21_000_01 },
  ];

  test('gives each partner what it asked and the lead applicant the rest', () => {
    expect(awardedAmounts(70_000_00, 'lead', asked)).toEqual([
      { organisationId: 'lead', grantCents: 6_999_99 },
      { organisationId: 'one', grantCents: 42_000_00 },
      { organisationId: 'two', grantCents: 21_000_01 },
    ]);
  });

  test('that is smaller is shared in proportion, to the cent', () => {
    const parts = awardedAmounts(10_000_01, 'lead', asked);

    expect(parts.reduce((sum, { grantCents }) => sum + grantCents, 0)).toBe(10_000_01);
    expect(parts[0]?.grantCents).toBe(0);
    expect(awardedAmounts(5_00, 'lead', [])).toEqual([{ organisationId: 'lead', grantCents: 5_00 }]);
  });

  test('is spread over its periods, to the cent', () => {
    expect(overPeriods(42_000_00, 2)).toEqual([21_000_00, 21_000_00]);
    expect(overPeriods(100, 3)).toEqual([34, 33, 33]);
    expect(overPeriods(100, 0)).toEqual([]);
  });
});

describe('a consolidated report', () => {
  const people = { isExclusive: true, countsPeople: true, reportedBy: 'partners' as const };
  const indicators = [
    { ...people, code: 'reached', label: 'Repérés', partOf: null, target: null },
    { ...people, code: 'reached.new', label: 'nouveaux', partOf: 'reached', target: null },
    { ...people, code: 'reached.again', label: 'réactivés', partOf: 'reached', target: null },
  ];
  const planned = ['one', 'two'].map((organisationId) => ({
    ...{ organisationId, targets: new Map([['reached', 50]]), planned: new Map([['60', 100_00]]) },
  }));
  const told = (organisationId: string, ...[whole, fresh, again]: readonly [number, number, number]) => ({
    ...{ organisationId, spent: new Map([['60', 90_00]]) },
    figures: new Map([
      ['reached', whole],
      ['reached.new', fresh],
      ['reached.again', again],
    ]),
  });

  test('adds up what was told with who told it, and warns where it does not add up', () => {
    const [reached] = consolidatedFigures(indicators, planned, [told('one', 30, 20, 10), told('two', 20, 18, 4)]);

    expect(reached).toMatchObject({ target: 100, achieved: 50, percent: 50, rateBasisPoints: 5_000 });
    expect(reached?.trace).toEqual([
      { organisationId: 'one', value: 30 },
      { organisationId: 'two', value: 20 },
    ]);
    expect(reached?.warnings).toMatchObject([{ code: 'partsDoNotAddUp', told: 50, found: 52 }]);
  });

  test('compares no total with a detail that some have not told', () => {
    const alone = { organisationId: 'two', figures: new Map([['reached', 20]]), spent: new Map<string, number>() };

    const [reached] = consolidatedFigures(indicators, planned, [told('one', 30, 20, 10), alone]);

    expect(reached).toMatchObject({ achieved: 50, warnings: [] });
  });

  test('leaves open what nobody has told, and counts what was spent', () => {
    expect(consolidatedFigures(indicators, planned, [])[0]).toMatchObject({ achieved: null, percent: null });
    expect(consolidatedAccounts([{ account: '60', label: 'Achats' }], planned, [told('one', 1, 1, 0)])).toMatchObject([
      { plannedCents: 200_00, actualCents: 90_00, gapCents: -110_00, gapBasisPoints: -5_500 },
    ]);
  });

  test('is published without the groups that are too small, or that would give one away', () => {
    const figures = [
      { code: 'all', partOf: null, countsPeople: true, achieved: 50 },
      { code: 'a', partOf: 'all', countsPeople: true, achieved: 3 },
      { code: 'b', partOf: 'all', countsPeople: true, achieved: 20 },
      { code: 'c', partOf: 'all', countsPeople: true, achieved: 27 },
      { code: 'few', partOf: null, countsPeople: true, achieved: 4 },
      { code: 'webinars', partOf: null, countsPeople: false, achieved: 2 },
      { code: 'untold', partOf: null, countsPeople: true, achieved: null },
    ];

    expect(Object.fromEntries(publishedFigures(figures))).toEqual({
      ...{ all: 50, a: null, b: null, c: 27, few: null, webinars: 2, untold: null },
    });
  });
});
