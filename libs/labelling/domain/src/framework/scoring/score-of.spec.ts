import { describe, expect, test } from '@jest/globals';
import { criteriaOf } from '../framework-content.js';
import {
  aCriterion,
  aFramework,
  anAxis,
  anyProfile,
  done,
  notConcerned,
  notDone,
  partly,
  planned,
} from '../testing/a-framework.js';
import { aRandomFramework, aRandomProfile, someAnswers } from '../testing/a-random-framework.js';
import { Chance } from '../testing/chance.js';
import type { Answers } from './criterion-answer.js';
import { reaches } from './score.js';
import { scoreOf, type PlannedGain } from './score-of.js';

const content = aFramework({
  axes: [
    anAxis('1', aCriterion('1.1', { weight: 3 }), aCriterion('1.2')),
    anAxis(
      '2',
      aCriterion('2.1', { applicability: { op: 'atLeast', fact: 'siteCount', value: 2 } }),
      aCriterion('2.2'),
    ),
  ],
});
const facts = { ...anyProfile, siteCount: 1 };

function scored(answers: Answers, plannedGains: readonly PlannedGain[] = []): ReturnType<typeof scoreOf> {
  return scoreOf({ content, answers, facts, plannedGains });
}

describe('the score of a self-assessment', () => {
  test('what is done is weighed, and what is planned counts apart', () => {
    const score = scored({ 'criterion-1.1': partly(60), 'criterion-1.2': planned, 'criterion-2.2': done });

    expect(score.total).toMatchObject({
      maximumPoints: 500,
      donePoints: 280,
      doneBasisPoints: 5_600,
      plannedPoints: 380,
      plannedBasisPoints: 7_600,
    });
    expect(score.axes.map(({ code, doneBasisPoints }) => [code, doneBasisPoints])).toEqual([
      ['1', 4_500],
      ['2', 10_000],
    ]);
  });

  test('a criterion that the profile excuses leaves the maximum, and the reason is kept', () => {
    const score = scored({});

    expect(score.total).toMatchObject({ maximumPoints: 500, applicableCount: 3, answeredCount: 0 });
    expect(score.excluded).toMatchObject([
      { criterionKey: 'criterion-2.1', by: 'profile', reason: { code: 'profileDiffers' } },
    ]);
  });

  test('a criterion that does not concern us leaves the maximum, and is answered', () => {
    const score = scored({ 'criterion-1.1': notConcerned('Nous n’employons personne'), 'criterion-1.2': done });

    expect(score.total).toMatchObject({
      maximumPoints: 200,
      doneBasisPoints: 5_000,
      applicableCount: 3,
      answeredCount: 2,
    });
    expect(score.excluded[0]).toEqual({
      criterionKey: 'criterion-1.1',
      by: 'answer',
      reason: { code: 'notConcerned', params: { reason: 'Nous n’employons personne' } },
    });
  });

  test('a criterion is asked when the fact that could excuse it is not known', () => {
    const score = scoreOf({ content, answers: {}, facts: { ...facts, siteCount: null }, plannedGains: [] });

    expect(score).toMatchObject({ total: { applicableCount: 4 }, excluded: [], undetermined: ['criterion-2.1'] });
  });

  test('the rest of a part is planned once it has a day', () => {
    const without = scored({ 'criterion-1.1': partly(60) });
    const dated = scored({ 'criterion-1.1': partly(60, '2027-03-30') });

    expect(without.total.plannedPoints).toBe(180);
    expect(dated.total).toMatchObject({ donePoints: 180, plannedPoints: 300 });
  });

  test('the actions of a plan add up in the planned score, up to the whole criterion', () => {
    const gain = { criterionKey: 'criterion-1.1', gainPercent: 30 };

    const once = scored({ 'criterion-1.1': partly(20) }, [gain]);
    const often = scored({ 'criterion-1.1': partly(20) }, [gain, gain, gain]);

    expect(once.total).toMatchObject({ donePoints: 60, plannedPoints: 150 });
    expect(often.total.plannedPoints).toBe(300);
  });

  test('a score that shows 65 % has reached 65 %, to the point', () => {
    const seven = aFramework({
      axes: [anAxis('1', ...[1, 2, 3, 4, 5, 6, 7].map((index) => aCriterion(`1.${index}`)))],
    });
    const share = (percent: number): number =>
      scoreOf({
        content: seven,
        facts,
        answers: Object.fromEntries(
          criteriaOf(seven).map(({ key }, index) => [key, index === 0 ? partly(percent) : partly(65)]),
        ),
        plannedGains: [],
      }).total.doneBasisPoints;

    expect([share(64), share(65)]).toEqual([6_485, 6_500]);
  });

  test('nothing to reach is not reached', () => {
    expect(reaches(0, 0, 0)).toBe(false);
  });

  const seeds = Array.from({ length: 60 }, (_, seed) => seed);

  test.each(seeds)('by chance %d: the axes add up to the whole, and done ≤ planned ≤ maximum', (seed) => {
    const chance = new Chance(seed);
    const any = aRandomFramework(chance);
    const answers = someAnswers(chance, any);
    const plannedGains = criteriaOf(any).map(({ key }) => ({ criterionKey: key, gainPercent: chance.below(120) }));

    const { total, axes, excluded } = scoreOf({ content: any, answers, facts: aRandomProfile(chance), plannedGains });

    const sum = (of: (axis: (typeof axes)[number]) => number): number => axes.reduce((all, axis) => all + of(axis), 0);
    expect(sum(({ donePoints }) => donePoints)).toBe(total.donePoints);
    expect(sum(({ plannedPoints }) => plannedPoints)).toBe(total.plannedPoints);
    expect(sum(({ maximumPoints }) => maximumPoints)).toBe(total.maximumPoints);
    expect(total.donePoints).toBeLessThanOrEqual(total.plannedPoints);
    expect(total.plannedPoints).toBeLessThanOrEqual(total.maximumPoints);
    expect(total.answeredCount).toBeLessThanOrEqual(total.applicableCount);
    const weightOf = (keys: ReadonlySet<string>): number =>
      criteriaOf(any).reduce((all, { key, weight }) => all + (keys.has(key) ? weight * 100 : 0), 0);
    const all = new Set(criteriaOf(any).map(({ key }) => key));
    expect(total.maximumPoints).toBe(
      weightOf(all) - weightOf(new Set(excluded.map(({ criterionKey }) => criterionKey))),
    );
  });

  test.each(seeds)('by chance %d: doing one thing more never lowers the done score', (seed) => {
    const chance = new Chance(seed);
    const any = aRandomFramework(chance);
    const answers = someAnswers(chance, any);
    const profile = aRandomProfile(chance);
    const counted = criteriaOf(any).filter(({ key }) => answers[key]?.status !== 'notConcerned');
    const better = { ...answers, ...Object.fromEntries(counted.slice(0, 1).map(({ key }) => [key, done])) };

    const before = scoreOf({ content: any, answers, facts: profile, plannedGains: [] });
    const after = scoreOf({ content: any, answers: better, facts: profile, plannedGains: [] });

    expect(after.total.doneBasisPoints).toBeGreaterThanOrEqual(before.total.doneBasisPoints);
  });

  test('an answer that says no counts for nothing, done or planned', () => {
    expect(scored({ 'criterion-1.1': notDone }).total).toMatchObject({
      donePoints: 0,
      plannedPoints: 0,
      answeredCount: 1,
    });
  });
});
