import { describe, expect, test } from '@jest/globals';
import { cents } from '@maillage/platform-kernel';
import { refusalOf } from '@maillage/platform-testing';
import { savingLine } from './saving-line.js';
import { closeSavings, giveReference, keepSavings } from './savings-acts.js';
import { savingsResult, toldResult } from './savings-result.js';
import type { CampaignSavings, SavingReference, SavingsTerms } from './savings.js';
import type { SavingsSituation } from './savings-verdict.js';

const joined = ['a', 'b', 'c'];
const agreed: SavingsSituation = {
  campaign: { state: 'needsClosed', outcome: 'minimumReached' },
  ...{ savings: null, joined },
};
const campaign = { id: 'campaign', tenantId: 'arml' };
const terms: SavingsTerms = {
  ...{ startsOn: '2027-01-01', months: 12, feeCents: cents(100), source: 'Factures' },
  paid: joined.map((organisationId) => ({ organisationId, amountCents: cents(1_000) })),
};

function aReference(facts: Partial<SavingReference> = {}): SavingReference {
  return { amountCents: cents(1_200), months: 12, source: 'Facture 2025', ...facts };
}

describe('a member', () => {
  const bill = { organisationId: 'a', amountCents: cents(8_000), feeCents: cents(150) };

  test('saved what it paid before, less what it pays now, less its part of the fee', () => {
    expect(savingLine(bill, aReference({ amountCents: cents(10_000) }), 12)).toMatchObject({
      ...{ beforeCents: 10_000, nowCents: 8_000, feeCents: 150, netCents: 1_850 },
    });
  });

  test.each([
    ['of a year, over two', [4_800, 12, 24], 9_600],
    ['of a month, over a year', [333, 1, 12], 3_996],
    ['of three years, over one, a half cent up', [999_99, 36, 12], 333_33],
    ['that does not divide', [1_00, 7, 3], 43],
    ['of exactly half a cent', [1, 2, 1], 1],
  ] as const)('has its reference %s brought to the months counted', (_case, [amount, over, months], before) => {
    const line = savingLine(bill, aReference({ amountCents: cents(amount), months: over }), months);

    expect(line.beforeCents).toBe(before);
  });

  test('claims nothing without a reference', () => {
    expect(savingLine(bill, null, 12)).toMatchObject({ beforeCents: null, netCents: null, nowCents: 8_000 });
  });
});

describe('the fee', () => {
  test('is shared to the cent, whoever has an amount yet', () => {
    expect(keepSavings(campaign, agreed, terms).bills.map(({ feeCents }) => feeCents)).toEqual([34, 33, 33]);
    const some = { ...terms, paid: terms.paid.slice(2) };
    expect(keepSavings(campaign, agreed, some).bills).toEqual([
      { organisationId: 'c', amountCents: 1_000, feeCents: 33 },
    ]);
  });
});

describe('the result', () => {
  const lines = (nets: readonly (number | null)[]) =>
    nets.map((net, place) =>
      savingLine(
        { organisationId: String(place), amountCents: cents(10_000 - (net ?? 0)), feeCents: cents(0) },
        net === null ? null : aReference({ amountCents: cents(10_000) }),
        12,
      ),
    );

  test('counts those alone that gave a reference', () => {
    const result = savingsResult(lines([1_000, null, -500, 2_001, 0]));

    expect(result).toMatchObject({ members: 5, withReference: 4, medianNetCents: 500 });
    expect(result.totals).toEqual({ beforeCents: 40_000, nowCents: 37_499, feeCents: 0, netCents: 2_501 });
    expect(result.distribution.map(({ count }) => count)).toEqual([1, 1, 0, 1, 1]);
  });

  test('puts a saving on the limit of two bands in the higher one', () => {
    const { distribution } = savingsResult(lines([-1, 0, 499, 500, 1_000, 2_000]));

    expect(distribution.map(({ count }) => count)).toEqual([1, 2, 1, 1, 1]);
  });

  test('claims nothing where nobody gave a reference', () => {
    expect(savingsResult(lines([null, null]))).toMatchObject({ withReference: 0, totals: null, medianNetCents: null });
  });

  test('tells others nothing of fewer than five, and counts them', () => {
    expect(toldResult(savingsResult(lines([1_000, 900, 800, 700, null])))).toEqual({
      ...{ members: 5, withReference: 4, totals: null, medianNetCents: null, distribution: [] },
    });
  });

  test.each([
    ['all in one', [1, 1, 1, 1, 1], [5]],
    ['few at each end', [-1, 100, 100, 600, 600, 600, 2_500, 2_500], [8]],
    ['five and five', [-1, -1, -1, -1, -1, 2_500, 2_500, 2_500, 2_500, 2_500], [5, 5]],
    ['one left over at the end', [0, 0, 0, 0, 0, 2_500], [6]],
  ])('tells no band of fewer than five: %s', (_case, nets, counts) => {
    const { distribution } = toldResult(savingsResult(lines(nets)));

    expect(distribution.map(({ count }) => count)).toEqual(counts);
    expect(distribution.at(0)?.fromPercent).toBeNull();
    expect(distribution.at(-1)?.untilPercent).toBeNull();
  });
});

describe('savings', () => {
  const kept: CampaignSavings = keepSavings(campaign, agreed, terms);
  const collecting: SavingsSituation = { ...agreed, savings: kept };
  const closed: SavingsSituation = { ...agreed, savings: { ...kept, state: 'closed' } };

  test.each([
    ['of needs that are open', { ...agreed, campaign: { state: 'needsOpen', outcome: null } }, 'campaignNotAgreed'],
    [
      'of a minimum missed',
      { ...agreed, campaign: { state: 'needsClosed', outcome: 'minimumMissed' } },
      'campaignNotAgreed',
    ],
    ['that are closed', closed, 'savingsClosed'],
  ] as const)('are not kept: %s', (_case, situation, code) => {
    expect(refusalOf(() => keepSavings(campaign, situation, terms))).toMatchObject({ code });
  });

  test.each([
    ['no day', { startsOn: '2027-02-30' }],
    ['no month', { months: 0 }],
    ['a debt as a fee', { feeCents: cents(-1) }],
    ['a stranger', { paid: [{ organisationId: 'z', amountCents: cents(1) }] }],
    ['somebody twice', { paid: [...terms.paid, ...terms.paid] }],
    ['a negative bill', { paid: [{ organisationId: 'a', amountCents: cents(-1) }] }],
  ])('do not hold with %s', (_case, facts) => {
    expect(refusalOf(() => keepSavings(campaign, agreed, { ...terms, ...facts }))).toMatchObject({
      code: 'INVALID_INPUT',
    });
  });

  test('are closed once every member has an amount', () => {
    expect(closeSavings(kept, collecting).state).toBe('closed');
    const fewer = keepSavings(campaign, agreed, { ...terms, paid: terms.paid.slice(1) });
    expect(refusalOf(() => closeSavings(fewer, agreed))).toEqual({
      code: 'savingsAmountsMissing',
      params: { count: 1 },
    });
    expect(refusalOf(() => closeSavings(null, agreed))).toMatchObject({ code: 'savingsNotBegun' });
    expect(refusalOf(() => closeSavings({ ...kept, state: 'closed' }, closed))).toMatchObject({
      code: 'savingsClosed',
    });
  });

  test.each([
    ['by who is not engaged', [agreed, false, {}], 'notJoined'],
    ['before they begin', [agreed, true, {}], 'savingsNotBegun'],
    ['once they are closed', [closed, true, {}], 'savingsClosed'],
    ['without a source', [collecting, true, { source: ' ' }], 'referenceSourceMissing'],
    ['of nothing', [collecting, true, { amountCents: cents(0) }], 'INVALID_INPUT'],
  ] as const)('take no reference %s', (_case, [situation, isMember, facts], code) => {
    expect(refusalOf(() => giveReference(situation, isMember, aReference(facts)))).toMatchObject({ code });
  });

  test('take a reference with its source', () => {
    expect(giveReference(collecting, true, aReference({ source: ' Marché 2024 ' }))).toEqual({
      ...{ amountCents: 1_200, months: 12, source: 'Marché 2024' },
    });
  });
});
