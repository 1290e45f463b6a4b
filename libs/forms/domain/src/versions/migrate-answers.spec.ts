import { describe, expect, test } from '@jest/globals';
import { aBlock, aChoice, aFormOf, aNumber, aPlain, aText, lineOf } from '../../test/a-form.js';
import type { Answer } from '../answers/answer.js';
import type { FormField } from '../definition/form-field.js';
import { lockedFaults } from './locked-faults.js';
import { migrateAnswers } from './migrate-answers.js';

const three = ['a', 'b', 'c'].map((key) => ({ key, label: key }));
const four = aChoice('x', { many: true, choices: three });

function moved(from: FormField, to: FormField | null, answer: Answer): readonly unknown[] {
  const { answers, setAside, marks } = migrateAnswers({
    from: aFormOf(from),
    to: to === null ? aFormOf() : aFormOf(to),
    answers: { x: answer },
    setAside: [],
  });
  return [marks['x'], answers['x'], setAside.map((one) => one.answer)];
}

describe('an open response that goes to a newer version', () => {
  test.each<[string, readonly [FormField, FormField | null], Answer, readonly [Answer | undefined, ...Answer[]]]>([
    ['kept', [aText('x'), aText('x', { locked: true })], 'oui', ['oui']],
    ['changed', [aText('x'), aText('x', { help: 'En bref' })], 'oui', ['oui']],
    ['retyped', [aNumber('x'), aText('x')], 12.5, ['12.5']],
    ['retyped', [aText('x'), aNumber('x')], 'douze', [undefined, 'douze']],
    ['retyped', [aText('x'), aPlain('siret', 'x')], 'aucun', [undefined, 'aucun']],
    ['changed', [aChoice('x', { choices: three }), four], 'a', [['a']]],
    ['cut', [four, aChoice('x', { many: true, choices: three.slice(1) })], ['a', 'b'], [['b'], ['a', 'b']]],
    ['cut', [four, aChoice('x', { choices: three })], ['a', 'b'], [undefined, ['a', 'b']]],
    ['removed', [aText('x'), null], 'oui', [undefined, 'oui']],
  ])('marks it %s', (mark, [from, to], answer, [expected, ...aside]) => {
    expect(moved(from, to, answer)).toEqual([mark, expected, aside]);
  });

  test('keeps the lines of a block, and whole aside what one of its fields loses', () => {
    const lines = [lineOf(1, { nom: 'A', role: 'chef' })];

    const told = moved(aBlock('x', [aText('nom'), aText('role')]), aBlock('x', [aText('nom')]), lines);

    expect(told).toEqual(['cut', [lineOf(1, { nom: 'A' })], [lines]]);
  });

  test('marks what is new, and gives back what was kept of a field that returns', () => {
    const setAside = [{ key: 'y', label: 'Y', kind: 'text', answer: 'avant' } as const];

    const told = migrateAnswers({ from: aFormOf(), to: aFormOf(aText('x'), aText('y')), answers: {}, setAside });

    expect(told).toEqual({ answers: { y: 'avant' }, setAside: [], marks: { x: 'added', y: 'restored' } });
  });
});

describe('a form made of a model', () => {
  test('keeps the fields that the model locks, wherever it puts them', () => {
    const model = aFormOf(aText('un', { locked: true }), aText('deux', { locked: true }), aText('trois'));

    const moved = aFormOf(aText('quatre'), aText('deux'), aText('un'));
    const changed = aFormOf(aText('un', { label: 'Autre' }), aNumber('trois'));

    expect(lockedFaults(model, moved)).toEqual([]);
    expect(lockedFaults(model, changed).map(({ code, path }) => [code, path])).toEqual([
      ['lockedFieldChanged', 'sections.0.fields.0'],
      ['lockedFieldMissing', 'sections'],
    ]);
  });
});
