import { describe, expect, test } from '@jest/globals';
import { aCriterion, aFramework, aLevel, anAxis, anyProfile } from '../framework/testing/a-framework.js';
import type { AssessedAnswer } from './assessed-answer.js';
import { readinessOf } from './assessment-readiness.js';
import { type AssessmentFacts, standingOf } from './assessment-standing.js';
import { reachedOn } from './reached-on.js';

const answer = (code: string, facts: Partial<AssessedAnswer> = {}): AssessedAnswer => ({
  ...{ criterionKey: `criterion-${code}`, status: 'done', donePercent: null, plannedOn: null, comment: '' },
  ...{ reason: null, excluded: null, isReopened: false },
  ...facts,
});
const facts = (...answers: AssessedAnswer[]): AssessmentFacts => ({
  ...{ content: aFramework(), profile: anyProfile, answers, gains: [], evidence: {} },
});

describe('where a self-assessment stands', () => {
  test('an answer that was reopened counts for nothing until it is confirmed', () => {
    const standing = standingOf(facts(answer('1.1'), answer('1.2', { isReopened: true })));

    expect(standing).toMatchObject({ doneScore: 2_500, answered: 1, applicable: 4 });
    expect(readinessOf(facts(answer('1.1', { isReopened: true }))).unansweredKeys[0]).toBe('criterion-1.1');
  });

  test('a text without a status is no answer', () => {
    expect(standingOf(facts(answer('1.1', { status: null, comment: 'À voir.' }))).answered).toBe(0);
  });

  test('required evidence that has expired is told beside the answers that lack', () => {
    const proven = aCriterion('1.1', { expectedEvidence: [{ label: 'Bilan', required: true }] });
    const content = aFramework({ axes: [anAxis('1', proven, aCriterion('1.2'))] });

    const ready = readinessOf({
      ...facts(answer('1.1')),
      content,
      evidence: { 'criterion-1.1': { valid: 0, expired: 1 } },
    });

    expect(ready).toEqual({ unansweredKeys: ['criterion-1.2'], expiredEvidenceKeys: ['criterion-1.1'] });
  });
});

describe('the day on which a level is reached', () => {
  const level = aLevel(1, 75);

  test('is that of the last commitment that it takes', () => {
    const planned = (code: string, plannedOn: string): AssessedAnswer => answer(code, { status: 'planned', plannedOn });
    const dated = facts(
      answer('1.1'),
      planned('1.2', '2027-03-30'),
      planned('2.1', '2027-02-01'),
      planned('2.2', '2027-09-01'),
    );

    expect(reachedOn(level, dated)).toBe('2027-03-30');
  });

  test('counts the dated actions of the plan', () => {
    const gains = [{ criterionKey: 'criterion-2.1', gainPercent: 100, dueOn: '2027-04-01' }];

    expect(reachedOn(level, { ...facts(answer('1.1'), answer('1.2')), gains })).toBe('2027-04-01');
  });

  test('is none when what is promised has no day, or the level is reached', () => {
    const promised = facts(answer('1.1'), answer('1.2'), answer('2.1', { status: 'planned' }));

    expect(reachedOn(level, promised)).toBeNull();
    expect(reachedOn(level, facts(answer('1.1'), answer('1.2'), answer('2.1')))).toBeNull();
  });
});
