import { describe, expect, test } from '@jest/globals';
import {
  aBlock,
  aBudget,
  aBudgetLine,
  aChoice,
  aForm,
  aFormOf,
  aNumber,
  aPlain,
  aSection,
  aText,
  lineOf,
} from '../../test/a-form.js';
import type { Answers } from '../answers/answer.js';
import { completenessOf } from './completeness.js';
import { eligibilityOf, selfTestOf } from './eligibility.js';

const isYes = { op: 'isOneOf', field: 'permis', values: ['oui'] } as const;

describe('a section', () => {
  const form = aForm(
    aSection('structure', [aText('nom', { required: true }), aText('note')]),
    aSection('permis', [aChoice('permis')]),
    aSection('velos', [aNumber('velos', { required: true })], { showWhen: isYes }),
    aSection('validation', [aText('avis', { required: true })], { startsAfter: ['structure', 'velos'] }),
  );
  const states = (answers: Answers, sentBack: readonly string[] = []): readonly string[] =>
    completenessOf(form, answers, new Set(sentBack)).sections.map(({ state }) => state);

  test('goes from not started to completed, and opens those that wait for it', () => {
    expect(states({})).toEqual(['notStarted', 'notStarted', 'cannotStartYet', 'cannotStartYet']);
    expect(states({ note: 'a' })[0]).toBe('inProgress');
    expect(states({ nom: 'a', permis: 'oui' })).toEqual(['completed', 'completed', 'notStarted', 'cannotStartYet']);
    expect(states({ nom: 'a', permis: 'non' })).toEqual(['completed', 'completed', 'notNeeded', 'notStarted']);
    expect(states({ nom: 'a', permis: 'non', avis: 'b' })[3]).toBe('completed');
  });

  test('that was sent back is to be changed, whatever it says', () => {
    const answers = { nom: 'a', permis: 'non', avis: 'b' };

    expect(states(answers, ['structure'])).toEqual(['changesRequested', 'completed', 'notNeeded', 'cannotStartYet']);
    expect(completenessOf(form, answers, new Set(['structure'])).isComplete).toBe(false);
    expect(completenessOf(form, answers).isComplete).toBe(true);
  });

  test('names the question that may stay open but decides whether others are asked', () => {
    const [, permis] = completenessOf(form, { nom: 'a' }).sections;

    expect(permis?.missing).toEqual([{ field: 'permis', code: 'decidesOthers', line: null, within: null, params: {} }]);
  });
});

describe('what is missing', () => {
  const missing = (form: ReturnType<typeof aFormOf>, answers: Record<string, unknown>): readonly object[] =>
    completenessOf(form, answers).sections.flatMap((section) => section.missing);

  test('is told by line and field in a block', () => {
    const form = aFormOf(aBlock('partenaires', [aText('nom', { required: true })], { required: true, atLeast: 2 }));

    expect(missing(form, {})).toEqual([expect.objectContaining({ code: 'answerMissing', line: null })]);
    expect(missing(form, { partenaires: [lineOf(1, {})] })).toEqual([
      expect.objectContaining({ code: 'linesTooFew', params: { min: 2, count: 1 } }),
      expect.objectContaining({ code: 'answerMissing', line: lineOf(1, {}).id, within: 'nom' }),
    ]);
  });

  test('says by how much a budget is unbalanced, and what is below the line', () => {
    const lines = [
      ...[aBudgetLine('60', 2_010_000), aBudgetLine('74', 2_100_000, 'demande')],
      ...[aBudgetLine('86', 300_000), aBudgetLine('87', 299_999)],
    ];

    expect(missing(aFormOf(aBudget('budget')), { budget: { lines } })).toEqual([
      expect.objectContaining({
        code: 'budgetUnbalanced',
        params: { gap: 90_000, charges: 2_010_000, products: 2_100_000 },
      }),
      expect.objectContaining({
        code: 'voluntaryUnbalanced',
        params: { gap: -1, charges: 300_000, products: 299_999 },
      }),
    ]);
  });

  test.each<[string, ReturnType<typeof aFormOf>, unknown]>([
    ['siretWrong', aFormOf(aPlain('siret', 'x')), '00010000000011'],
    ['communeWrong', aFormOf(aPlain('commune', 'x')), { code: '2C004', name: 'Ajaccio' }],
    ['answerUnreadable', aFormOf(aNumber('x')), 'douze'],
    ['tooManyDecimals', aFormOf(aNumber('x', { decimals: 1 })), 1.25],
    ['numberTooLarge', aFormOf(aNumber('x', { max: 3 })), 4],
    ['textTooLong', aFormOf(aText('x', { maxLength: 2 })), 'abc'],
    ['choiceUnknown', aFormOf(aChoice('x')), 'peut-être'],
    ['accountNotAsked', aFormOf(aBudget('x')), { lines: [aBudgetLine('68', 0)] }],
    ['accountNotAsked', aFormOf(aBudget('x')), { lines: [{ ...aBudgetLine('60', 0), funder: 'demande' }] }],
    ['amountNegative', aFormOf(aBudget('x', { mustBalance: false })), { lines: [aBudgetLine('60', -1)] }],
  ])('is also what is wrong: %s', (code, form, answer) => {
    expect(missing(form, { x: answer })).toContainEqual(expect.objectContaining({ code, field: 'x' }));
  });
});

describe('eligibility', () => {
  const rule = { key: 'permis', when: isYes, sentence: 'L’appel ne finance pas le permis.' };
  const form = {
    ...aForm(
      aSection('projet', [aText('titre'), aChoice('aide')]),
      aSection('test', [
        aChoice('permis', { showWhen: { op: 'isOneOf', field: 'aide', values: ['oui'] } }),
        aText('x'),
      ]),
    ),
    ineligibility: [rule],
  };

  test('is told with the rule’s sentence, or with what is still to be asked', () => {
    expect(eligibilityOf(form, {})).toEqual({ verdict: 'undetermined', refusing: [], waitsFor: ['aide'] });
    expect(eligibilityOf(form, { aide: 'oui' }).waitsFor).toEqual(['permis']);
    expect(eligibilityOf(form, { aide: 'oui', permis: 'oui' })).toEqual({
      ...{ verdict: 'ineligible', refusing: [rule], waitsFor: [] },
    });
    expect(eligibilityOf(form, { aide: 'non', permis: 'oui' }).verdict).toBe('eligible');
  });

  test('keeps a complete response from being submitted', () => {
    const { isComplete, sections } = completenessOf(form, { aide: 'oui', permis: 'oui' });

    expect(sections.map(({ state }) => state)).toEqual(['completed', 'completed']);
    expect(isComplete).toBe(false);
  });

  test('can be tried before the form, with the questions that decide alone', () => {
    const asked = selfTestOf(form).sections.map(({ fields }) => fields.map(({ key }) => key));

    expect(asked).toEqual([['aide'], ['permis']]);
  });
});
