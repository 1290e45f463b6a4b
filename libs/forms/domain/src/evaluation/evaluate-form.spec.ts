import { describe, expect, test } from '@jest/globals';
import {
  aBlock,
  aBudget,
  aBudgetLine,
  aChoice,
  aComputed,
  aForm,
  aFormOf,
  anAmount,
  aNumber,
  aSection,
  aText,
  lineOf,
} from '../../test/a-form.js';
import type { Answers } from '../answers/answer.js';
import type { Condition } from '../definition/condition.js';
import { evaluateForm } from './evaluate-form.js';
import { allOf, anyOf, notOf } from './truth.js';

const yes = { op: 'isOneOf', field: 'permis', values: ['oui'] } as const satisfies Condition;
const two = { op: 'atLeast', field: 'jeunes', value: 2 } as const satisfies Condition;

function shown(showWhen: Condition, answers: Answers): string | undefined {
  const form = aFormOf(aChoice('permis'), aNumber('jeunes'), aText('suite', { showWhen }));
  return evaluateForm(form, answers).fields.get('suite');
}

describe('a condition', () => {
  test.each<[Condition, Answers, string]>([
    [yes, { permis: 'oui' }, 'shown'],
    [yes, { permis: 'non' }, 'hidden'],
    [yes, {}, 'undetermined'],
    [{ op: 'not', condition: yes }, {}, 'undetermined'],
    [{ op: 'not', condition: yes }, { permis: 'non' }, 'shown'],
    [{ op: 'all', conditions: [yes, two] }, { permis: 'non' }, 'hidden'],
    [{ op: 'all', conditions: [yes, two] }, { permis: 'oui' }, 'undetermined'],
    [{ op: 'any', conditions: [yes, two] }, { permis: 'oui' }, 'shown'],
    [{ op: 'any', conditions: [yes, two] }, { permis: 'non' }, 'undetermined'],
    [{ op: 'any', conditions: [yes, two] }, { permis: 'non', jeunes: 1 }, 'hidden'],
    [{ op: 'atMost', field: 'jeunes', value: 2 }, { jeunes: 2 }, 'shown'],
    [{ op: 'answered', field: 'jeunes' }, {}, 'hidden'],
    [{ op: 'answered', field: 'jeunes' }, { jeunes: 0 }, 'shown'],
  ])('%j of %j is %s', (condition, answers, expected) => {
    expect(shown(condition, answers)).toBe(expected);
  });

  test('joins three states as two, and leaves open what is open', () => {
    const truths = [true, false, null] as const;
    const pairs = truths.flatMap((one) => truths.map((other) => [one, other] as const));

    expect(pairs.map((pair) => allOf(pair))).toEqual([true, false, null, false, false, false, null, false, null]);
    expect(pairs.map((pair) => anyOf(pair))).toEqual([true, true, true, true, false, null, true, null, null]);
    expect(truths.map(notOf)).toEqual([false, true, null]);
  });

  test('an answer that is hidden decides as if it had not been given', () => {
    const form = aFormOf(
      aChoice('aide'),
      aChoice('permis', { showWhen: { op: 'isOneOf', field: 'aide', values: ['oui'] } }),
      aText('suite', { showWhen: yes }),
    );

    const told = evaluateForm(form, { aide: 'non', permis: 'oui', suite: 'texte' });

    expect(told.fields.get('suite')).toBe('hidden');
    expect(told.counted).toEqual({ aide: 'non' });
  });

  test('a section hides all that it holds', () => {
    const form = aForm(aSection('un', [aChoice('permis')]), aSection('deux', [aText('suite')], { showWhen: yes }));

    const states = [{}, { permis: 'non' }, { permis: 'oui' }].map((answers) => evaluateForm(form, answers));

    expect(states.map(({ sections }) => sections.get('deux'))).toEqual(['undetermined', 'hidden', 'shown']);
    expect(states.map(({ fields }) => fields.get('suite'))).toEqual(['undetermined', 'hidden', 'shown']);
  });

  test('within a block it is asked for each line', () => {
    const showWhen = { op: 'isOneOf', field: 'partenaires.signe', values: ['oui'] } as const;
    const block = aBlock('partenaires', [aChoice('signe'), aText('date', { showWhen })]);

    const { fields, counted } = evaluateForm(aFormOf(block), {
      partenaires: [lineOf(1, { signe: 'oui', date: 'mai' }), lineOf(2, { signe: 'non', date: 'juin' }), lineOf(3, {})],
    });

    const states = [1, 2, 3].map((number) => fields.get(`partenaires.${lineOf(number, {}).id}.date`));
    expect(states).toEqual(['shown', 'hidden', 'undetermined']);
    expect(counted['partenaires']).toEqual([
      lineOf(1, { signe: 'oui', date: 'mai' }),
      lineOf(2, { signe: 'non' }),
      lineOf(3, {}),
    ]);
  });

  test('a draft whose fields wait for each other is undetermined, and ends', () => {
    const form = aFormOf(
      aText('un', { showWhen: { op: 'answered', field: 'deux' } }),
      aText('deux', { showWhen: { op: 'answered', field: 'un' } }),
      aComputed('trois', { op: 'sum', of: ['trois'] }),
    );

    const { fields, computed } = evaluateForm(form, { un: 'a', deux: 'b' });

    expect([...fields.values()]).toEqual(['undetermined', 'undetermined', 'shown']);
    expect(computed.get('trois')).toBe(0);
  });
});

describe('a computed field', () => {
  test('adds what is counted, exactly, and not what is hidden', () => {
    const form = aFormOf(
      aNumber('un', { decimals: 1 }),
      aNumber('deux', { decimals: 1 }),
      aNumber('trois', { showWhen: { op: 'atLeast', field: 'un', value: 5 } }),
      aComputed('total', { op: 'sum', of: ['un', 'deux', 'trois'] }),
    );

    expect(evaluateForm(form, { un: 0.1, deux: 0.2, trois: 7 }).computed.get('total')).toBe(0.3);
  });

  test.each([
    { un: 775, deux: 4_030, unit: 'percent', decimals: 1, expected: 19.2 },
    { un: 4_030, deux: 6_210, unit: 'percent', decimals: 0, expected: 65 },
    { un: 2, deux: 3, unit: 'number', decimals: 2, expected: 0.67 },
    { un: -5, deux: 2, unit: 'number', decimals: 0, expected: -3 },
    { un: 5, deux: 2, unit: 'number', decimals: 0, expected: 3 },
    { un: 5, deux: 0, unit: 'number', decimals: 2, expected: null },
  ] as const)('divides $un by $deux, as $unit to $decimals decimals', ({ un, deux, unit, decimals, expected }) => {
    const ratio = aComputed('part', { op: 'ratio', of: 'un', to: 'deux' }, { unit, decimals });

    const { computed } = evaluateForm(aFormOf(aNumber('un'), aNumber('deux'), ratio), { un, deux });

    expect(computed.get('part')).toBe(expected);
  });

  test('tells what a young person costs, in whole cents', () => {
    const cost = aComputed('cout', { op: 'ratio', of: 'budget.charges', to: 'jeunes' }, { unit: 'money' });
    const budget = { lines: [aBudgetLine('60', 10_000), aBudgetLine('64', 10_001)] };

    const { computed } = evaluateForm(aFormOf(aNumber('jeunes'), aBudget('budget'), cost), { jeunes: 3, budget });

    expect(computed.get('cout')).toBe(6_667);
  });

  test('adds the lines of a block and counts them', () => {
    const form = aFormOf(
      aBlock('actions', [anAmount('montant')]),
      aComputed('total', { op: 'sum', of: ['actions.montant'] }, { unit: 'money' }),
      aComputed('nombre', { op: 'sum', of: ['actions.count'] }),
    );

    const { computed } = evaluateForm(form, { actions: [lineOf(1, { montant: 150 }), lineOf(2, { montant: 275 })] });

    expect([...computed.values()]).toEqual([425, 2]);
  });

  test('opens nothing while an answer is missing that it must have', () => {
    const form = aFormOf(
      aNumber('un', { required: true }),
      aComputed('total', { op: 'sum', of: ['un'] }),
      aText('suite', { showWhen: { op: 'atLeast', field: 'total', value: 2 } }),
    );

    const states = [{}, { un: 1 }, { un: 2 }].map((answers) => evaluateForm(form, answers).fields.get('suite'));

    expect(states).toEqual(['undetermined', 'hidden', 'shown']);
  });
});
