import { describe, expect, test } from '@jest/globals';
import { carriedTheme, type ThemeFacts } from './carried-theme.js';
import { type CountedDeeds, type EngagementFacet, engagementOf, pointsOf } from './engagement.js';

const deed = (organisationId: string, facet: EngagementFacet, lastOn = '2027-01-10', count = 1): CountedDeeds => ({
  ...{ organisationId, facet, count, lastOn },
});

describe('a Mission in a theme', () => {
  test('fills a point with one deed, two with three, three with six', () => {
    expect([0, 1, 2, 3, 5, 6, 60].map(pointsOf)).toEqual([0, 1, 1, 2, 2, 3, 3]);
  });

  test.each([
    ['nothing', [], 'none'],
    ['that it came', [deed('a', 'attended')], 'takes'],
    ['that it used something', [deed('a', 'used')], 'takes'],
    ['that it led', [deed('a', 'led')], 'gives'],
    ['that it delivered', [deed('a', 'delivered')], 'gives'],
    ['that it came and contributed', [deed('a', 'attended'), deed('a', 'contributed')], 'both'],
    ['what another did', [deed('b', 'led')], 'none'],
  ] as const)('by %s', (_case, deeds, balance) => {
    expect(engagementOf('a', deeds).balance).toBe(balance);
  });

  test('has every facet named, those without a deed too', () => {
    expect(engagementOf('a', [deed('a', 'led', '2027-01-10', 4)]).figures).toEqual([
      ...(['attended', 'used'] as const).map((facet) => ({ facet, count: 0, points: 0 })),
      { facet: 'led', count: 4, points: 2 },
      ...(['delivered', 'contributed'] as const).map((facet) => ({ facet, count: 0, points: 0 })),
    ]);
  });
});

describe('a theme', () => {
  const facts: ThemeFacts = {
    missions: ['a', 'b', 'c', 'd', 'e', 'f', 'g'],
    startedOn: '2026-06-01',
    deeds: [
      deed('a', 'led', '2027-02-01'),
      deed('b', 'contributed', '2027-01-20'),
      deed('c', 'delivered', '2027-01-05'),
    ],
    today: '2027-02-10',
  };

  test('is carried while a third of its Missions gave something within ninety days, until a day that it says', () => {
    expect(carriedTheme(facts)).toEqual({ state: 'carried', carriedUntil: '2027-04-05', contributors: 3, needed: 3 });
  });

  test.each([
    ['2027-03-05', 'carried'],
    ['2027-03-06', 'thinning'],
    ['2027-04-05', 'thinning'],
    ['2027-04-06', 'thin'],
  ])('on %s is %s', (today, state) => {
    expect(carriedTheme({ ...facts, today })).toMatchObject({ state, carriedUntil: '2027-04-05' });
  });

  test('is not carried by those who only come, or who are no longer in it', () => {
    const deeds = [
      deed('a', 'attended', '2027-02-01'),
      deed('b', 'used', '2027-02-01'),
      deed('z', 'led', '2027-02-01'),
    ];

    expect(carriedTheme({ ...facts, deeds })).toMatchObject({ state: 'thin', contributors: 0 });
  });

  test('is expected to be carried ninety days after its beginning, and seen thirty days before', () => {
    const young = { ...facts, deeds: [], startedOn: '2027-01-01' };

    expect(carriedTheme({ ...young, today: '2027-03-01' })).toMatchObject({ state: 'carried' });
    expect(carriedTheme({ ...young, today: '2027-03-02' })).toMatchObject({ state: 'thinning' });
    expect(carriedTheme({ ...young, today: '2027-04-01' })).toMatchObject({
      state: 'thinning',
      carriedUntil: '2027-04-01',
    });
    expect(carriedTheme({ ...young, today: '2027-04-02' })).toMatchObject({ state: 'thin' });
  });

  test.each([
    [0, 1],
    [1, 1],
    [2, 2],
    [6, 2],
    [7, 3],
    [30, 10],
  ])('of %i Missions needs %i that contribute', (count, needed) => {
    const missions = Array.from({ length: count }, (_, place) => String(place));

    expect(carriedTheme({ ...facts, missions }).needed).toBe(needed);
  });
});
