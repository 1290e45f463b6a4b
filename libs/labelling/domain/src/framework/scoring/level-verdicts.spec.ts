import { describe, expect, test } from '@jest/globals';
import {
  aCriterion,
  aFramework,
  aLevel,
  anAxis,
  anyProfile,
  done,
  notConcerned,
  partly,
  planned,
} from '../testing/a-framework.js';
import type { ProfileFacts } from '../profile-facts.js';
import type { Answers } from './criterion-answer.js';
import { levelReached, levelVerdicts, type EvidenceFacts, type LevelInput } from './level-verdicts.js';
import { scoreOf } from './score-of.js';

const youth = { criterionKey: 'criterion-2.1', minimumDonePercent: 50 };
const report = [{ label: 'Compte rendu', required: true }];
const severalSites = { op: 'atLeast', fact: 'siteCount', value: 2 } as const;
const content = aFramework({
  axes: [
    anAxis('1', aCriterion('1.1', { expectedEvidence: report }), aCriterion('1.2')),
    anAxis('2', aCriterion('2.1', { applicability: severalSites }), aCriterion('2.2')),
  ],
  levels: [aLevel(1, 40), aLevel(2, 65, { conditions: [youth] }), aLevel(3, 70, { evidenceRequired: true })],
});

function given(answers: Answers, evidence: EvidenceFacts = {}, facts: Partial<ProfileFacts> = {}): LevelInput {
  const score = scoreOf({ content, answers, facts: { ...anyProfile, ...facts }, plannedGains: [] });
  return { content, answers, evidence, score };
}

function reasonsOf(input: LevelInput, number: number): unknown[] {
  const verdict = levelVerdicts(input).find((level) => level.number === number);
  return (verdict?.reasons ?? []).map(({ code, criterionKeys }) => [code, ...criterionKeys]);
}

const all = { 'criterion-1.1': done, 'criterion-1.2': done, 'criterion-2.1': done, 'criterion-2.2': done };

describe('the levels of a label', () => {
  test('everything done and shown reaches the highest level', () => {
    const input = given(all, { 'criterion-1.1': { valid: 1, expired: 0 } });

    expect(levelReached(input)).toBe(3);
    expect(levelVerdicts(input).every(({ met }) => met)).toBe(true);
  });

  test('every reason of a level is told at once, with the criteria that it is about', () => {
    const input = given({ 'criterion-1.1': done, 'criterion-2.1': partly(20) });

    expect(reasonsOf(input, 2)).toEqual([
      ['thresholdMissed'],
      ['answersMissing', 'criterion-1.2', 'criterion-2.2'],
      ['conditionMissed', 'criterion-2.1'],
    ]);
    expect(reasonsOf(input, 3)).toContainEqual(['evidenceMissing', 'criterion-1.1']);
    expect(levelReached(input)).toBe(0);
  });

  test('the threshold says by how much it is missed, and whether what is planned reaches it', () => {
    const input = given({ ...all, 'criterion-1.1': planned, 'criterion-1.2': partly(50) });

    expect(levelVerdicts(input)[1]?.reasons).toEqual([
      {
        code: 'thresholdMissed',
        params: {
          thresholdPercent: 65,
          doneBasisPoints: 6_250,
          missingBasisPoints: 250,
          reachedOncePlannedIsDone: true,
        },
        criterionKeys: [],
      },
    ]);
    expect(levelReached(input)).toBe(1);
  });

  test('evidence that expired is told apart from evidence that is missing', () => {
    const expired = given(all, { 'criterion-1.1': { valid: 0, expired: 1 } });

    expect(reasonsOf(expired, 3)).toEqual([['evidenceExpired', 'criterion-1.1']]);
    expect(levelReached(expired)).toBe(2);
  });

  test('one valid proof is enough beside those that expired', () => {
    expect(levelReached(given(all, { 'criterion-1.1': { valid: 1, expired: 2 } }))).toBe(3);
  });

  test('the profile lifts a condition', () => {
    const input = given({ ...all, 'criterion-2.1': partly(10) }, {}, { siteCount: 1 });

    expect(levelReached(input)).toBe(2);
  });

  test('saying that a named criterion does not concern us does not lift its condition', () => {
    const input = given({ ...all, 'criterion-2.1': notConcerned('Nous préférons ne pas répondre') });

    expect(reasonsOf(input, 2)).toEqual([['conditionMissed', 'criterion-2.1']]);
  });

  test('a level supposes those below it', () => {
    const odd = aFramework({
      levels: [
        aLevel(1, 10, { conditions: [{ criterionKey: 'criterion-1.1', minimumDonePercent: 100 }] }),
        aLevel(2, 20),
      ],
    });
    const answers = { ...all, 'criterion-1.1': partly(90) };
    const score = scoreOf({ content: odd, answers, facts: anyProfile, plannedGains: [] });

    expect(levelReached({ content: odd, answers, evidence: {}, score })).toBe(0);
  });

  test('a level may ask for less than every answer', () => {
    const lenient = aFramework({ levels: [aLevel(1, 40, { completenessPercent: 50 })] });
    const answers = { 'criterion-1.1': done, 'criterion-1.2': done };
    const score = scoreOf({ content: lenient, answers, facts: anyProfile, plannedGains: [] });

    expect(levelReached({ content: lenient, answers, evidence: {}, score })).toBe(1);
  });
});
