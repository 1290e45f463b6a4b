import { describe, expect, test } from '@jest/globals';
import { cents } from '@maillage/platform-kernel';
import { Chance } from '@maillage/platform-testing';
import type { FamilyAnswer } from '../survey-answer.js';
import { type SizeBand, sizeBandOf } from '../survey-vocabulary.js';
import { aFamilyAnswer } from '../testing/a-survey.js';
import { shownAnswers } from './shown-answers.js';
import { type CountedAnswer, surveyResult } from './survey-result.js';
import { tellableGroups } from './tellable-groups.js';
import { familyMustBeWanted, familyShares } from './wanted-family.js';

const families = [{ id: 'purchasing' }];

function answers(
  count: number,
  regionCode: string,
  facts: Partial<FamilyAnswer> & { size?: SizeBand } = {},
): CountedAnswer[] {
  const { size: sizeBand = 'small', ...family } = facts;
  return Array.from({ length: count }, () => ({
    regionCode,
    sizeBand,
    families: [aFamilyAnswer('purchasing', family)],
  }));
}

/** As many asked as answered. */
function askedOf(given: readonly CountedAnswer[]): ReadonlyMap<string, number> {
  const asked = new Map<string, number>();
  for (const { regionCode } of given) asked.set(regionCode, (asked.get(regionCode) ?? 0) + 1);
  return asked;
}

describe('the result of a survey', () => {
  test('counts all, each region and each size, beside how many were asked', () => {
    const given = [...answers(6, '24'), ...answers(5, '11', { stance: 'alreadyDo' })];

    const result = surveyResult(families, given, new Map(Object.entries({ '11': 6, '24': 6 })));

    expect(result.map(({ dimension, code, asked: all, answered }) => [dimension, code, all, answered])).toEqual([
      ['all', '', 12, 11],
      ['region', '11', 6, 5],
      ['region', '24', 6, 6],
      ['size', 'small', null, 11],
    ]);
    expect(result[0]?.families).toEqual([
      {
        familyId: 'purchasing',
        stances: { wouldPool: 6, alreadyDo: 5, notConcerned: 0 },
        amountCents: null,
        quantity: null,
      },
    ]);
  });

  test('says how many answered in a group that is kept back, and nothing of what', () => {
    const given = [...answers(3, '24'), ...answers(6, '11'), ...answers(8, '75')];

    const result = surveyResult(families, given, askedOf(given));

    expect(result.filter((group) => group.families === null).map(({ code, answered }) => [code, answered])).toEqual([
      ['11', 6],
      ['24', 3],
    ]);
  });

  test('sums a volume where five and more say it, and nowhere that fewer could be computed from', () => {
    const say = { amountCents: cents(1_000_00), quantity: 2 };
    const given = [...answers(5, '24', say), ...answers(2, '11', say), ...answers(5, '11')];

    const figures = surveyResult(families, given, askedOf(given)).map(({ code, families: own }) => [
      code,
      own?.[0]?.amountCents,
    ]);

    expect(figures).toEqual([
      ['', 7_000_00],
      ['11', null],
      ['24', null],
      ['small', 7_000_00],
    ]);
  });

  test('shows shared answers but for as many as keep those unknown that are not shared', () => {
    const given = (shared: number, kept: number) =>
      answers(shared + kept, '24').map((answer, place) => ({
        ...answer,
        id: `a${place}`,
        sharesAnswer: place < shared,
      }));

    expect(shownAnswers(given(6, 0))).toHaveLength(6);
    expect(shownAnswers(given(8, 1))).toHaveLength(4);
    expect(shownAnswers(given(6, 5))).toHaveLength(6);
  });

  test('keeps five answers or none of every told group, of 200 random surveys', () => {
    const chance = new Chance(5);

    for (let round = 0; round < 200; round += 1) {
      const given = chance.several(10 + chance.below(120), (place) => ({
        ...{ id: `a${place}`, regionCode: chance.oneOf(['11', '24', '53', '75']), sharesAnswer: chance.isLucky(85) },
        sizeBand: chance.oneOf<SizeBand>(['small', 'middle', 'large']),
      }));
      const shown = new Set(shownAnswers(given));
      const told = tellableGroups(given);
      const kept = given.filter(({ id }) => !shown.has(id));

      const groups = [
        ...[...told.regionCodes].map((code) => kept.filter(({ regionCode }) => regionCode === code).length),
        ...[...told.sizeBands].map((band) => kept.filter(({ sizeBand }) => sizeBand === band).length),
      ];
      expect(groups.filter((count) => count > 0 && count < 5)).toEqual([]);
      expect(given.every(({ id, sharesAnswer }) => sharesAnswer || !shown.has(id))).toBe(true);
    }
  });
});

describe('a family', () => {
  const shareOf = (wouldPool: number, others: number) => {
    const given = [...answers(wouldPool, '24'), ...answers(others, '24', { stance: 'notConcerned' })];
    return familyShares(surveyResult(families, given, askedOf(given)), 50)[0];
  };

  test('is wanted above the threshold, not at it', () => {
    expect(shareOf(5, 5)).toMatchObject({ permille: 500, isAboveThreshold: false });
    expect(shareOf(6, 5)).toMatchObject({ permille: 545, isAboveThreshold: true });
  });

  test('is proposed when it is wanted, and once', () => {
    const asked = { thresholdPercent: 50, isProposed: false };

    expect(familyMustBeWanted(shareOf(6, 5), asked).can).toBe(true);
    expect(familyMustBeWanted(shareOf(6, 5), { ...asked, isProposed: true })).toMatchObject({
      code: 'familyAlreadyProposed',
    });
    expect(familyMustBeWanted(shareOf(5, 5), asked)).toMatchObject({
      code: 'familyBelowThreshold',
      params: { percent: 50 },
    });
    expect(familyMustBeWanted(undefined, asked)).toMatchObject({ code: 'familyBelowThreshold' });
  });
});

test('a Mission is small below 20 full-time equivalents, large from 50 on', () => {
  expect([199, 200, 499, 500, null].map(sizeBandOf)).toEqual(['small', 'middle', 'middle', 'large', 'unknown']);
});
