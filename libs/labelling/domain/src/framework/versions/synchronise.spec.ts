import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { canonicalJson, contentHash } from '@maillage/platform-kernel';
import { criteriaOf, type FrameworkContent, type Question } from '../framework-content.js';
import type { Answers } from '../scoring/criterion-answer.js';
import { aCriterion, aFramework, anAxis, done, partly, planned } from '../testing/a-framework.js';
import { aRandomFramework, someAnswers } from '../testing/a-random-framework.js';
import { Chance } from '../testing/chance.js';
import { compareVersions } from './compare-versions.js';
import { mustChoose, synchronise } from './synchronise.js';
import {
  answersBeforeSynchronisation,
  mayUndoSynchronisation,
  recordOfSynchronisation,
} from './undo-synchronisation.js';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const stages = (...percents: number[]): Question => ({
  kind: 'choices',
  choices: percents.map((percent) => ({ title: `${percent} %`, percent })),
});

const older = aFramework();
const newer = aFramework({
  axes: [
    anAxis('1', aCriterion('1.1', { title: 'Autrement dit' }), aCriterion('1.3', { key: 'criterion-1.2', weight: 2 })),
    anAxis('2', aCriterion('2.1', { question: stages(0, 40, 100) }), aCriterion('2.9')),
  ],
});
const comparison = compareVersions(older, newer);
const answers = {
  'criterion-1.1': done,
  'criterion-1.2': partly(20),
  'criterion-2.1': partly(60),
  'criterion-2.2': done,
};

describe('a newer version beside the one that is answered', () => {
  test('every criterion says what became of it', () => {
    expect(comparison.map(({ key, changes }) => [key, ...changes])).toEqual([
      ['criterion-1.1', 'textChanged'],
      ['criterion-1.2', 'moved', 'textChanged', 'weightChanged'],
      ['criterion-2.1', 'scaleChanged'],
      ['criterion-2.9', 'added'],
      ['criterion-2.2', 'removed'],
    ]);
  });

  test('two versions that say the same differ in nothing', () => {
    expect(compareVersions(older, aFramework()).every(({ changes }) => changes[0] === 'same')).toBe(true);
  });

  test('a changed scale asks for a choice, where there is an answer', () => {
    expect(mustChoose(comparison, answers)).toEqual(['criterion-2.1']);
    expect(mustChoose(comparison, { 'criterion-1.1': done })).toEqual([]);
    expect(() => synchronise(answers, comparison, {})).toThrow(RangeError);
  });

  test('an answer kept on a new scale claims no more than before, and the old one is set aside', () => {
    const synchronised = synchronise(answers, comparison, { 'criterion-2.1': 'keep' });

    expect(synchronised.answers['criterion-2.1']).toEqual(partly(40));
    expect(synchronised.setAside).toEqual({ 'criterion-2.1': partly(60), 'criterion-2.2': done });
    expect(synchronised.toReview).toEqual(['criterion-1.1', 'criterion-1.2', 'criterion-2.1']);
  });

  test('an answer cleared for review is set aside, not erased', () => {
    const synchronised = synchronise(answers, comparison, { 'criterion-2.1': 'clearForReview' });

    expect(synchronised.answers).toEqual({ 'criterion-1.1': done, 'criterion-1.2': partly(20) });
    expect(synchronised.setAside['criterion-2.1']).toEqual(partly(60));
  });

  test('a part that has a day is planned, where only yes or no can be said', () => {
    const yesNo = aFramework({ axes: [anAxis('1', aCriterion('1.1', { question: { kind: 'yesNo' } }))] });
    const dated = { 'criterion-1.1': partly(60, '2027-03-30') };

    const synchronised = synchronise(dated, compareVersions(older, yesNo), { 'criterion-1.1': 'keep' });

    expect(synchronised.answers['criterion-1.1']).toEqual({ ...planned, plannedOn: '2027-03-30' });
  });

  test('what an answer carries besides comes along', () => {
    const withText = { 'criterion-1.1': { ...done, explanation: 'Baromètre passé en juin.' } };

    expect(synchronise(withText, comparison, {}).answers).toEqual(withText);
  });
});

describe('undoing a synchronisation', () => {
  const at = new Date('2026-11-26T10:00:00Z');
  const versions = { fromVersionId: 'one', toVersionId: 'two', undoableUntil: new Date('2026-12-26T10:00:00Z') };
  const synchronised = synchronise(answers, comparison, { 'criterion-2.1': 'clearForReview' });
  const record = recordOfSynchronisation(versions, answers, synchronised, sha256);

  test('the answers are again what they were, to the hash', () => {
    const restored = answersBeforeSynchronisation(record, sha256);

    expect(mayUndoSynchronisation(record, synchronised.answers, at, sha256)).toEqual({ can: true });
    expect(contentHash(restored, sha256)).toBe(contentHash(answers, sha256));
  });

  test('it is refused once somebody has answered since', () => {
    const since = { ...synchronised.answers, 'criterion-2.9': done };

    expect(mayUndoSynchronisation(record, since, at, sha256)).toMatchObject({
      can: false,
      code: 'answersChangedSince',
    });
  });

  test('it is refused once its time is over', () => {
    const late = mayUndoSynchronisation(record, synchronised.answers, versions.undoableUntil, sha256);

    expect(late).toMatchObject({ can: false, code: 'undoTooLate' });
  });

  test('what was kept and is not what was is noticed', () => {
    const altered = { ...record, before: { ...answers, 'criterion-1.1': planned } };

    expect(() => answersBeforeSynchronisation(altered, sha256)).toThrow(RangeError);
  });

  test('one text stands for one value, whatever the order of its fields', () => {
    expect(canonicalJson({ b: [1, { d: null, c: 'é' }], a: undefined })).toBe('{"b":[1,{"c":"é","d":null}]}');
    expect(canonicalJson({ x: 1, y: 2 })).toBe(canonicalJson({ y: 2, x: 1 }));
  });

  const seeds = Array.from({ length: 60 }, (_, seed) => seed);

  test.each(seeds)('by chance %d: no answer is lost, and the undo gives back every one', (seed) => {
    const chance = new Chance(seed);
    const from = aRandomFramework(chance);
    const to = chance.isLucky() ? aRandomFramework(chance) : evolved(from, chance);
    const given = someAnswers(chance, from);
    const compared = compareVersions(from, to);
    const choices = Object.fromEntries(
      mustChoose(compared, given).map((key) => [
        key,
        chance.oneOf<'keep' | 'clearForReview'>(['keep', 'clearForReview']),
      ]),
    );

    const result = synchronise(given, compared, choices);
    const kept = recordOfSynchronisation(versions, given, result, sha256);

    expect(lostFrom(given, result.answers, result.setAside)).toEqual([]);
    expect(contentHash(answersBeforeSynchronisation(kept, sha256), sha256)).toBe(contentHash(given, sha256));
    const known = new Set(criteriaOf(to).map(({ key }) => key));
    expect(Object.keys(result.answers).filter((key) => !known.has(key))).toEqual([]);
  });
});

function lostFrom(given: Answers, now: Answers, aside: Answers): string[] {
  return Object.keys(given).filter((key) => now[key] !== given[key] && aside[key] !== given[key]);
}

function evolved(content: FrameworkContent, chance: Chance): FrameworkContent {
  const axes = content.axes.map((axis) => ({
    ...axis,
    criteria: axis.criteria
      .filter(() => chance.isLucky(80))
      .map((criterion) => (chance.isLucky() ? { ...criterion, question: stages(0, 25, 50, 100) } : criterion)),
  }));
  return { ...content, axes };
}
