import { describe, expect, test } from '@jest/globals';
import { withSiretKey } from '@maillage/network-contract';
import { aChoice, aFormOf, aNumber, aPlain, aText } from '../../test/a-form.js';
import { factsOfResponse } from './fact.js';
import { type PrefillFacts, prefilled, prefillOriginsOf } from './prefill.js';

const siret = withSiretKey('000100000001');
const facts: PrefillFacts = {
  organisation: { siret, name: 'Mission Locale du Val d’Aubre', staff: 12.5 },
  label: { labelLevel: 2 },
  earlier: { publics: 'Jeunes de 16 à 25 ans', constructor: 'x' },
};

describe('a form that is begun', () => {
  const form = aFormOf(
    aPlain('siret', 'siret', { prefill: { from: 'organisation', fact: 'siret' } }),
    aText('nom', { prefill: { from: 'organisation', fact: 'name' } }),
    aText('niveau', { prefill: { from: 'label', fact: 'labelLevel' } }),
    aText('etp', { prefill: { from: 'organisation', fact: 'staff' } }),
    aText('publics', { prefill: { from: 'earlierResponse', key: 'publics' } }),
  );

  test('is filled from the card, the label and the earlier response, and says from which', () => {
    expect(prefilled(form, facts)).toEqual({
      answers: {
        siret,
        nom: 'Mission Locale du Val d’Aubre',
        niveau: '2',
        etp: '12,5',
        publics: 'Jeunes de 16 à 25 ans',
      },
      filled: {
        siret: 'organisation',
        nom: 'organisation',
        niveau: 'label',
        etp: 'organisation',
        publics: 'earlierResponse',
      },
    });
    expect(prefillOriginsOf(form)).toEqual(new Set(['organisation', 'label', 'earlierResponse']));
  });

  test('never writes over an answer', () => {
    const { answers, filled } = prefilled(form, facts, { nom: 'Le nôtre' });

    expect(answers['nom']).toBe('Le nôtre');
    expect(filled['nom']).toBeUndefined();
  });

  test('leaves out what is not known, and what the field would refuse', () => {
    const strict = aFormOf(
      aNumber('etp', { decimals: 0, prefill: { from: 'organisation', fact: 'staff' } }),
      aText('mail', { prefill: { from: 'organisation', fact: 'email' } }),
      aText('autre', { prefill: { from: 'earlierResponse', key: 'toString' } }),
    );

    expect(prefilled(strict, facts)).toEqual({ answers: {}, filled: {} });
  });

  test('says what is kept by a key in words where it is a text, and by its key or words where it is a choice', () => {
    const valid = { named: [{ key: 'valid', label: 'En cours de validité' }] };
    const from = { from: 'label', fact: 'labelState' } as const;
    const asked = aFormOf(
      aText('etat', { prefill: from }),
      aChoice('parClef', { choices: [{ key: 'valid', label: 'Oui' }], prefill: from }),
      aChoice('parMots', { choices: [{ key: 'a', label: 'En cours de validité' }], prefill: from }),
      aChoice('plusieurs', { choices: [{ key: 'valid', label: 'Oui' }], prefill: from, many: true }),
      aChoice('autre', { choices: [{ key: 'b', label: 'Suspendu' }], prefill: from }),
    );

    expect(prefilled(asked, { ...facts, label: { labelState: valid } }).answers).toEqual({
      ...{ etat: 'En cours de validité', parClef: 'valid', parMots: 'a', plusieurs: ['valid'] },
    });
  });

  test('says the choices of an earlier form in its words', () => {
    const choices = [
      { key: 'a', label: 'Mineurs' },
      { key: 'b', label: 'Majeurs' },
    ];
    const before = aFormOf(aChoice('ages', { choices, many: true }), aText('lieu'));
    const now = aFormOf(aText('publics', { prefill: { from: 'earlierResponse', key: 'ages' } }));
    const earlier = factsOfResponse(before, { ages: ['a', 'b'], lieu: 'Ici', gone: 'x' });

    expect(earlier['lieu']).toBe('Ici');
    expect(Object.keys(earlier)).toEqual(['ages', 'lieu']);
    expect(prefilled(now, { ...facts, earlier }).answers).toEqual({ publics: 'Mineurs, Majeurs' });
  });
});
