import { describe, expect, test } from '@jest/globals';
import { eliminates, runningScore } from './running-score.js';

const criteria = [
  { key: 'need', weight: 3, mostPoints: 5, eliminatoryBelow: 2 },
  { key: 'team', weight: 1, mostPoints: 20, eliminatoryBelow: null },
];

describe('the running total of a reviewer', () => {
  test.each([
    [{}, null],
    [{ need: 4 }, 80],
    [{ need: 4, team: 12 }, 75],
    [{ need: 4, team: null }, 80],
  ])('of %j is %p', (marks, score) => {
    expect(runningScore(criteria, marks)).toBe(score);
  });

  test('says when a mark keeps the application out', () => {
    expect([eliminates(criteria, { need: 1 }), eliminates(criteria, { need: 2, team: 0 })]).toEqual([true, false]);
  });
});
