import { describe, expect, test } from '@jest/globals';
import { cents } from '@maillage/platform-kernel';
import { refusalOf } from '@maillage/platform-testing';
import { signedAt } from '../testing/a-stamp.js';
import { answerSurvey, type SentAnswer, type SurveySituation } from './answer-survey.js';
import { sponsorMustStandAbove } from './asked-organisation.js';
import type { PoolingSurvey, SurveyTerms } from './survey.js';
import { closeSurveyOnTime, draftSurvey, editSurvey, moveSurvey } from './survey-acts.js';
import type { FamilyAnswer } from './survey-answer.js';
import { aFamilyAnswer, anAsked, aSituation, aSurvey, someSurveyTerms } from './testing/a-survey.js';

const now = new Date('2026-12-01T09:00:00Z');

describe('a survey', () => {
  test('is drafted with tidy words, edited, and opened', () => {
    const terms = someSurveyTerms({ title: '  Que mutualiser ?  ' });

    const { survey, decision } = draftSurvey({ id: 'survey', tenantId: 'region', terms }, signedAt());
    const edited = editSurvey(survey, someSurveyTerms({ thresholdPercent: 60 }), signedAt());
    const opened = moveSurvey(edited.survey, 'open', signedAt());

    expect(survey).toMatchObject({ title: 'Que mutualiser ?', state: 'draft', remindedAt: null });
    expect(decision).toMatchObject({ act: 'edit', from: null, to: 'draft' });
    expect(opened.survey).toMatchObject({ state: 'open', thresholdPercent: 60 });
  });

  test.each<[string, Partial<SurveyTerms>]>([
    ['surveyTitleMissing', { title: '  ' }],
    ['surveyFamiliesMissing', { families: [] }],
    ['surveyFamilyUnnamed', { families: [{ id: 'a', family: 'other', label: ' ', unit: '' }] }],
    ['surveyClosingInPast', { closesAt: now }],
    ['INVALID_INPUT', { closesAt: new Date('2028-01-01T00:00:00Z') }],
    ['INVALID_INPUT', { thresholdPercent: 100 }],
    ['INVALID_INPUT', { title: 'é'.repeat(201) }],
    ['INVALID_INPUT', { title: 'a\u202Eb' }],
  ])('is not drafted, and not opened: %s', (code, facts) => {
    const terms = someSurveyTerms(facts);

    expect(refusalOf(() => draftSurvey({ id: 'a', tenantId: 'region', terms }, signedAt()))?.code).toBe(code);
    expect(refusalOf(() => moveSurvey(aSurvey({ ...terms, state: 'draft' }), 'open', signedAt()))?.code).toBe(code);
  });

  test('reminds once a day at most', () => {
    const { survey } = moveSurvey(aSurvey(), 'remind', signedAt('2026-12-02T09:00:00Z'));

    expect(refusalOf(() => moveSurvey(survey, 'remind', signedAt('2026-12-03T08:59:59Z')))).toEqual({
      ...{ code: 'remindedLately', params: { from: '2026-12-03T09:00:00.000Z' } },
    });
    expect(moveSurvey(survey, 'remind', signedAt('2026-12-03T09:00:00Z')).survey.state).toBe('open');
  });

  test('is closed by the clock at its deadline, and once', () => {
    const due = signedAt('2026-12-20T17:00:00Z');

    expect(closeSurveyOnTime(aSurvey(), signedAt('2026-12-20T16:59:59.999Z'))).toBeNull();
    expect(closeSurveyOnTime(aSurvey(), due)?.survey.state).toBe('closed');
    expect(closeSurveyOnTime(aSurvey({ state: 'closed' }), due)).toBeNull();
  });

  test('is held by a region or the union, never by a Mission', () => {
    expect(sponsorMustStandAbove(anAsked({ kind: 'regionalAssociation' })).can).toBe(true);
    expect(sponsorMustStandAbove(anAsked({ kind: 'nationalUnion' })).can).toBe(true);
    expect(sponsorMustStandAbove(anAsked())).toMatchObject({ code: 'sponsorMustStandAbove' });
    expect(sponsorMustStandAbove(anAsked({ kind: 'regionalAssociation', state: 'suspended' })).can).toBe(false);
  });
});

describe('an answer', () => {
  const both = [aFamilyAnswer('purchasing', { amountCents: cents(4_200_00), quantity: 34 }), aFamilyAnswer('calls')];
  const sent: SentAnswer = { answerId: 'answer', sharesAnswer: true, families: both };

  test('says where the Mission stood when it was given, and is told family by family in the order of the survey', () => {
    const answer = answerSurvey(aSurvey(), aSituation(), { ...sent, families: [...both].reverse() }, now);

    expect(answer).toMatchObject({
      id: 'answer',
      revision: 1,
      regionCode: '24',
      sizeBand: 'middle',
      sponsorId: 'region',
    });
    expect(answer.families.map(({ familyId }) => familyId)).toEqual(['purchasing', 'calls']);
  });

  test('is changed until the survey closes: the next revision of the same answer', () => {
    const before = aSituation({ answer: { id: 'first', revision: 2 } });

    expect(answerSurvey(aSurvey(), before, sent, now)).toMatchObject({ id: 'first', revision: 3 });
  });

  test.each<[string, Partial<PoolingSurvey>, Partial<SurveySituation>, string]>([
    ['a draft', { state: 'draft' }, {}, 'surveyNotThereYet'],
    ['a closed one', { state: 'closed' }, {}, 'surveyPastThis'],
    ['a published one', { state: 'published' }, {}, 'surveyPastThis'],
    ['one that is due', { closesAt: now }, {}, 'surveyDeadlinePassed'],
    ['that of another region', {}, { organisation: anAsked({ regionCodes: ['11'] }) }, 'surveyNotForYou'],
    ['its own', {}, { organisation: anAsked({ kind: 'regionalAssociation' }) }, 'surveyNotForYou'],
    ['while suspended', {}, { organisation: anAsked({ state: 'suspended' }) }, 'surveyNotForYou'],
  ])('is not taken of %s', (_, facts, situation, code) => {
    expect(refusalOf(() => answerSurvey(aSurvey(facts), aSituation(situation), sent, now))?.code).toBe(code);
  });

  test('is taken of every region when the union asks', () => {
    const sponsor = anAsked({ id: 'union', kind: 'nationalUnion', regionCodes: [] });

    expect(answerSurvey(aSurvey(), aSituation({ sponsor }), sent, now).revision).toBe(1);
  });

  test.each<[string, readonly FamilyAnswer[]]>([
    ['surveyFamilyUnanswered', [aFamilyAnswer('purchasing')]],
    ['INVALID_INPUT', [...both, aFamilyAnswer('calls')]],
    ['INVALID_INPUT', [...both, aFamilyAnswer('stranger')]],
    ['INVALID_INPUT', [aFamilyAnswer('purchasing'), aFamilyAnswer('calls', { stance: 'notConcerned', quantity: 1 })]],
    ['INVALID_INPUT', [aFamilyAnswer('purchasing'), aFamilyAnswer('calls', { quantity: 1.5 })]],
    ['INVALID_INPUT', [aFamilyAnswer('purchasing'), aFamilyAnswer('calls', { amountCents: cents(-1) })]],
    ['INVALID_INPUT', [aFamilyAnswer('purchasing'), aFamilyAnswer('calls', { note: 'x'.repeat(501) })]],
    ['INVALID_INPUT', [aFamilyAnswer('purchasing'), aFamilyAnswer('calls', { reasons: ['price', 'price'] })]],
  ])('is refused with %s', (code, families) => {
    expect(refusalOf(() => answerSurvey(aSurvey(), aSituation(), { ...sent, families }, now))?.code).toBe(code);
  });
});
