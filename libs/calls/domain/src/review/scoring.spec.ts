import { describe, expect, test } from '@jest/globals';
import { Chance } from '@maillage/platform-testing';
import { aCriterion } from '../testing/a-call.js';

import { marksMustBeComplete, marksMustFit } from './marks-must-fit.rule.js';
import { summaryOf } from './review-summary.js';
import { scoreOf } from './score-of-review.js';
import { gridFaults } from './scoring-grid.js';

const need = aCriterion({ key: 'need', weight: 3, mostPoints: 5, eliminatoryBelow: 2 });
const budget = aCriterion({ key: 'budget', weight: 1, mostPoints: 20 });
const grid = { criteria: [need, budget] };

describe('a score', () => {
  test.each([
    [{ need: 5, budget: 20 }, 10_000],
    [{ need: 5, budget: 0 }, 7_500],
    [{ need: 3, budget: 13 }, 6_125],
    [{ need: 0, budget: 0 }, 0],
    [{ need: 3 }, 6_000],
    [{ need: 3, budget: null }, 6_000],
    [{}, null],
  ])('of %j is %s basis points', (marks, basisPoints) => {
    expect(scoreOf(grid, marks).basisPoints).toBe(basisPoints);
  });

  test('runs along while a reviewer is at work', () => {
    expect(scoreOf(grid, { need: 4 })).toEqual({
      ...{ basisPoints: 8_000, weightedPoints: 12, mostWeightedPoints: 15, unmarkedKeys: ['budget'], eliminatedBy: [] },
    });
  });

  test('says which criteria eliminate', () => {
    expect(scoreOf(grid, { need: 1, budget: 20 }).eliminatedBy).toEqual(['need']);
    expect(scoreOf(grid, { need: 2, budget: 0 }).eliminatedBy).toEqual([]);
  });

  test('is the fraction of the best in 2 000 random grids, to half a basis point', () => {
    const chance = new Chance(20_261_126);
    for (let round = 0; round < 2_000; round += 1) {
      const criteria = chance.several(1 + chance.below(40), (place) =>
        aCriterion({ key: `c${place}`, weight: 1 + chance.below(1_000), mostPoints: 1 + chance.below(100) }),
      );
      const marks = Object.fromEntries(criteria.map(({ key, mostPoints }) => [key, chance.below(mostPoints + 1)]));
      const weights = criteria.reduce((sum, { weight }) => sum + weight, 0);
      const exact = criteria.reduce(
        (sum, { key, weight, mostPoints }) => sum + (weight * (marks[key] ?? 0)) / mostPoints,
        0,
      );

      const { basisPoints } = scoreOf({ criteria }, marks);

      expect(Math.abs((basisPoints ?? -1) - (exact * 10_000) / weights)).toBeLessThanOrEqual(0.5 + 1e-6);
    }
  });
});

describe('marks', () => {
  test.each([
    [{ need: 6 }, 'markOutOfRange'],
    [{ need: -1 }, 'markOutOfRange'],
    [{ need: 2.5 }, 'markOutOfRange'],
    [{ need: null }, 'eliminatoryNeedsMark'],
    [{ other: 1 }, 'gridCriterionUnknown'],
  ])('%j are told %s', (marks, code) => {
    expect(marksMustFit(grid, marks)).toMatchObject({ code });
  });

  test('are handed in complete, not applicable included', () => {
    expect(marksMustBeComplete(grid, { need: 3, budget: null })).toEqual({ can: true });
    expect(marksMustBeComplete(grid, { need: 3 })).toMatchObject({ code: 'marksMissing', params: { count: 1 } });
  });
});

describe('the reviews of one application', () => {
  const review = (reviewerId: string, need: number, recommendation: 'yes' | 'maybe' | 'no') => ({
    ...{ reviewerId, marks: { need, budget: 10 }, recommendation },
  });

  test('are told together: mean, spread, and what eliminates', () => {
    const summary = summaryOf(grid, [review('a', 5, 'yes'), review('b', 1, 'yes')]);

    expect(summary).toEqual({
      ...{ count: 2, basisPoints: 5_750, spreadBasisPoints: 6_000, recommendation: 'yes', eliminatedBy: ['need'] },
    });
  });

  test('that disagree make a maybe', () => {
    expect(summaryOf(grid, [review('a', 5, 'yes'), review('b', 5, 'no')]).recommendation).toBe('maybe');
    expect(summaryOf(grid, [])).toMatchObject({ count: 0, basisPoints: null, recommendation: null });
  });
});

describe('a grid', () => {
  test.each([
    ['keyRepeated', [need, need]],
    ['labelMissing', [aCriterion({ label: ' ' })]],
    ['weightOutOfRange', [aCriterion({ weight: 0 })]],
    ['pointsOutOfRange', [aCriterion({ mostPoints: 0 })]],
    ['thresholdOutOfRange', [aCriterion({ eliminatoryBelow: 6 })]],
    ['tooManyCriteria', Array.from({ length: 41 }, (_, place) => aCriterion({ key: `c${place}` }))],
  ])('is told %s', (code, criteria) => {
    expect(gridFaults({ criteria }).map((fault) => fault.code)).toEqual([code]);
  });

  test('without fault is told nothing', () => {
    expect(gridFaults(grid)).toEqual([]);
  });
});
