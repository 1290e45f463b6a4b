import { describe, expect, test } from '@jest/globals';
import {
  aBlock,
  aBudget,
  aChoice,
  aComputed,
  aDay,
  aForm,
  aFormOf,
  anAmount,
  aNumber,
  aPlain,
  aSection,
  aText,
} from '../../test/a-form.js';
import { definitionMustHold } from './definition-must-hold.rule.js';
import type { FormDefinition } from './form-definition.js';
import { readDefinition } from './reading/read-definition.js';

const first = 'sections.0.fields.0';
const second = 'sections.0.fields.1';

const faulty: readonly (readonly [string, string, FormDefinition])[] = [
  ['sectionsMissing', 'sections', aForm()],
  ['fieldsMissing', 'sections.0.fields', aForm(aSection('vide', []))],
  ['textMissing', `${first}.label`, aFormOf(aText('un', { label: ' ' }))],
  ['hiddenCharacters', `${first}.label`, aFormOf(aText('un', { label: 'a\u202Eb' }))],
  ['keyUnreadable', `${first}.key`, aFormOf(aText('Mon champ'))],
  ['keyUnreadable', `${first}.key`, aFormOf(aText('__proto__'))],
  ['keyTaken', `${second}.key`, aFormOf(aText('un'), aNumber('un'))],
  ['keyTaken', `${second}.fields.0.key`, aFormOf(aText('un'), aBlock('bloc', [aText('un')]))],
  ['keyReserved', `${first}.fields.0.key`, aFormOf(aBlock('bloc', [aText('count')]))],
  ['choicesMissing', `${first}.choices`, aFormOf(aChoice('un', { choices: [] }))],
  [
    'keyTaken',
    `${first}.choices.1.key`,
    aFormOf(aChoice('un', { choices: ['a', 'a'].map((key) => ({ key, label: key })) })),
  ],
  ['accountsMissing', `${first}.accounts`, aFormOf(aBudget('un', { accounts: ['60', '61'] }))],
  ['numberOutOfRange', `${first}.decimals`, aFormOf(aNumber('un', { decimals: 7 }))],
  ['numberOutOfRange', `${first}.min`, aFormOf(anAmount('un', { min: 0.5 }))],
  ['boundsReversed', `${first}.max`, aFormOf(aNumber('un', { min: 3, max: 2 }))],
  ['dayUnreadable', `${first}.from`, aFormOf(aDay('un', { from: '2026-02-30' }))],
  [
    'referenceUnknown',
    `${second}.showWhen`,
    aFormOf(aText('un'), aText('deux', { showWhen: { op: 'answered', field: 'trois' } })),
  ],
  [
    'referenceLater',
    `${first}.showWhen`,
    aFormOf(aText('un', { showWhen: { op: 'answered', field: 'deux' } }), aText('deux')),
  ],
  ['referenceLater', `${first}.showWhen`, aFormOf(aText('un', { showWhen: { op: 'answered', field: 'un' } }))],
  [
    'referenceUnfit',
    `${second}.showWhen`,
    aFormOf(aText('un'), aText('deux', { showWhen: { op: 'atLeast', field: 'un', value: 1 } })),
  ],
  [
    'valueUnfit',
    `${second}.showWhen`,
    aFormOf(aChoice('un'), aText('deux', { showWhen: { op: 'isOneOf', field: 'un', values: ['peut-être'] } })),
  ],
  [
    'conditionEmpty',
    `${second}.showWhen`,
    aFormOf(aText('un'), aText('deux', { showWhen: { op: 'all', conditions: [] } })),
  ],
  ['operandsMissing', `${first}.formula`, aFormOf(aComputed('un', { op: 'sum', of: [] }))],
  ['referenceUnfit', `${second}.formula`, aFormOf(aText('un'), aComputed('deux', { op: 'sum', of: ['un'] }))],
  ['unitUnfit', `${second}.formula`, aFormOf(anAmount('un'), aComputed('deux', { op: 'sum', of: ['un'] }))],
  ['prefillUnfit', `${first}.prefill`, aFormOf(aNumber('un', { prefill: { from: 'organisation', fact: 'siret' } }))],
  [
    'referenceLater',
    'sections.0.startsAfter',
    aForm(aSection('un', [aText('a')], { startsAfter: ['deux'] }), aSection('deux', [aText('b')])),
  ],
  [
    'referenceCircle',
    first,
    aFormOf(aComputed('un', { op: 'sum', of: ['deux'] }), aComputed('deux', { op: 'sum', of: ['un'] })),
  ],
];

describe('a definition', () => {
  test.each(faulty)('cannot be published with %s at %s', (code, path, definition) => {
    expect(definitionMustHold(definition)).toContainEqual(expect.objectContaining({ code, path }));
  });

  test('whose condition waits, through a figure, for its own field goes in a circle', () => {
    const form = aFormOf(
      aComputed('total', { op: 'sum', of: ['un'] }),
      aNumber('un', { showWhen: { op: 'atLeast', field: 'total', value: 1 } }),
    );

    expect(definitionMustHold(form)).toEqual([
      { code: 'referenceCircle', path: first, params: { through: 'total → un → total' } },
    ]);
  });

  test('tells all its faults at once', () => {
    const form = aFormOf(aText('Un', { label: '' }), aChoice('deux', { choices: [] }));

    expect(definitionMustHold(form).map(({ code }) => code)).toEqual([
      'keyUnreadable',
      'textMissing',
      'choicesMissing',
    ]);
  });

  test('may ask in a block about the line, in order', () => {
    const showWhen = { op: 'answered', field: 'bloc.un' } as const;
    const inOrder = aFormOf(aBlock('bloc', [aText('un'), aText('deux', { showWhen })]));
    const reversed = aFormOf(aBlock('bloc', [aText('deux', { showWhen }), aText('un')]));

    expect(definitionMustHold(inOrder)).toEqual([]);
    expect(definitionMustHold(reversed).map(({ code }) => code)).toEqual(['referenceLater']);
  });
});

describe('what is read as a definition', () => {
  const whole = aFormOf(aText('un'), aPlain('siret', 'siret'));

  test.each<[string, string, unknown]>([
    ['unreadable', '', null],
    ['unreadable', 'sections', { ineligibility: [] }],
    ['propertyUnknown', 'script', { ...whole, script: 1 }],
    ['wordUnknown', `${first}.kind`, aFormOf({ ...aText('un'), kind: 'html' } as never)],
    ['unreadable', `${first}.required`, aFormOf({ ...aText('un'), required: 'yes' } as never)],
    ['propertyUnknown', `${first}.onload`, aFormOf({ ...aText('un'), onload: '' } as never)],
    ['tooMany', 'sections', aForm(...Array.from({ length: 41 }, () => aSection('a', [])))],
  ])('is told %s at "%s"', (code, path, json) => {
    expect(readDefinition(json).faults).toContainEqual(expect.objectContaining({ code, path }));
  });

  test('is not followed as deep as somebody likes', () => {
    let condition: unknown = { op: 'answered', field: 'un' };
    for (let depth = 0; depth < 50_000; depth += 1) condition = { op: 'not', condition };

    const { faults } = readDefinition(aFormOf(aText('deux', { showWhen: condition as never })));

    expect(faults.map(({ code }) => code)).toEqual(['tooDeep']);
  });
});
