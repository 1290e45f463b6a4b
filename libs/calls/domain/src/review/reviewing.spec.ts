import { describe, expect, test } from '@jest/globals';
import { aCriterion } from '../testing/a-call.js';
import { callStates } from '../call/call-vocabulary.js';
import {
  fileMustBeInReview,
  isStale,
  reviewerMustBeFree,
  reviewMustBeComplete,
  reviewMustBeOpen,
} from './reviewing.rules.js';

const grid = { criteria: [aCriterion({ key: 'need', eliminatoryBelow: 2 }), aCriterion({ key: 'team' })] };
const whole = { marks: { need: 4, team: 3 }, recommendation: 'yes' as const, comment: '' };
const free = { holdsSeat: true, isAssigned: false, conflicts: [] };

describe('a reviewer', () => {
  test.each([
    ['whom nothing binds', {}, null],
    ['without a seat', { holdsSeat: false }, 'reviewerHasNoSeat'],
    ['who has the file already', { isAssigned: true }, 'reviewerAlreadyAssigned'],
    [
      'who is bound to those who apply',
      { conflicts: [{ code: 'seatInPartner' as const, params: {} }] },
      'reviewerConflicted',
    ],
  ])('%s is told so before anything is given', (_, facts, code) => {
    const verdict = reviewerMustBeFree({ ...free, ...facts });

    expect(verdict.can ? null : verdict.code).toBe(code);
  });

  test('gets a file while it is in review and its call is instructed, and at no other time', () => {
    const open = callStates.filter((callState) => fileMustBeInReview({ state: 'review', callState }).can);

    expect(open).toEqual(['closed', 'instructing', 'committee']);
    expect(fileMustBeInReview({ state: 'admissibility', callState: 'instructing' }).can).toBe(false);
  });
});

describe('a review', () => {
  test('is given once, and anew when something else was deposited since', () => {
    const given = { givenAt: new Date('2027-01-04T09:00:00Z'), depositNumber: 1 };

    expect(reviewMustBeOpen(null, 1).can).toBe(true);
    expect(reviewMustBeOpen(given, 1)).toMatchObject({ code: 'reviewAlreadyGiven' });
    expect([isStale(given, 1), isStale(given, 2)]).toEqual([false, true]);
    expect(reviewMustBeOpen(given, 2).can).toBe(true);
  });

  test.each([
    ['whole', 'review' as const, whole, null],
    ['without a mark', 'review' as const, { ...whole, marks: { need: 4 } }, 'marksMissing'],
    ['without a recommendation', 'review' as const, { ...whole, recommendation: null }, 'recommendationMissing'],
    [
      'that eliminates and does not say why',
      'review' as const,
      { ...whole, marks: { need: 1, team: 3 } },
      'reviewWordsMissing',
    ],
    ['of an expert who says nothing', 'opinion' as const, whole, 'reviewWordsMissing'],
    ['of an expert who answers', 'opinion' as const, { ...whole, marks: {}, comment: 'Favorable.' }, null],
  ])('%s is taken or refused as it should', (_, kind, written, code) => {
    const verdict = reviewMustBeComplete(kind, grid, written);

    expect(verdict.can ? null : verdict.code).toBe(code);
  });
});
