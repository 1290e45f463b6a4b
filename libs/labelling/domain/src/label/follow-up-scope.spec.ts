import { describe, expect, test } from '@jest/globals';
import { aCriterion, aFramework, anAxis, anyProfile } from '../framework/testing/a-framework.js';
import { type FollowUpFacts, followUpScope } from './follow-up-scope.js';

const forLarge = aCriterion('2.2', { applicability: { op: 'atLeast', fact: 'staff', value: 50 } });
const content = aFramework({
  axes: [anAxis('1', aCriterion('1.1'), aCriterion('1.2')), anAxis('2', aCriterion('2.1'), forLarge)],
});
const quiet: FollowUpFacts = {
  ...{ content, alertPoints: [], evidence: [], conditions: null, dueOn: '2027-07-15' },
  ...{ profileThen: anyProfile, profileNow: anyProfile },
};
const scoped = (facts: Partial<FollowUpFacts>): [string, string[]][] =>
  followUpScope({ ...quiet, ...facts }).map(({ code, reasons }) => [code, reasons.map((reason) => reason.code)]);

describe('a follow-up looks again at', () => {
  test('nothing, when nothing is open', () => {
    expect(scoped({})).toEqual([]);
  });

  test('the alert points that were not closed', () => {
    const alertPoints = [
      { criterionKey: 'criterion-1.1', state: 'actionPlanned' },
      { criterionKey: 'criterion-1.2', state: 'closed' },
      { criterionKey: 'criterion-2.1', state: 'lifted' },
    ];

    expect(scoped({ alertPoints })).toEqual([['1.1', ['alertPointOpen']]]);
  });

  test('evidence that ends before the follow-up, and no other', () => {
    const of = (criterionKey: string, expiresOn: string | null) => ({ criterionKey, title: 'Barème', expiresOn });
    const evidence = [of('criterion-1.1', '2027-07-14'), of('criterion-1.2', '2027-07-15'), of('criterion-2.1', null)];

    expect(scoped({ evidence })).toEqual([['1.1', ['evidenceExpiring']]]);
  });

  test('criteria that the profile brought in, or took away', () => {
    const grown = { ...anyProfile, staff: 60 };

    expect(scoped({ profileNow: grown })).toEqual([['2.2', ['applicabilityChanged']]]);
    expect(scoped({ profileThen: grown })).toEqual([['2.2', ['applicabilityChanged']]]);
  });

  test('what the conditions of the decision name by its code', () => {
    const conditions = 'Revoir le critère 1.1, et (2.1). Le 11.2 est sans objet, le 1.12 aussi.';

    expect(scoped({ conditions })).toEqual([
      ['1.1', ['condition']],
      ['2.1', ['condition']],
    ]);
  });

  test('one criterion once, with all its reasons', () => {
    const key = 'criterion-1.1';

    const scope = scoped({
      alertPoints: [{ criterionKey: key, state: 'accepted' }],
      evidence: [{ criterionKey: key, title: 'Charte', expiresOn: '2026-12-31' }],
      conditions: 'Critère 1.1 sous six mois.',
    });

    expect(scope).toEqual([['1.1', ['alertPointOpen', 'condition', 'evidenceExpiring']]]);
  });
});
