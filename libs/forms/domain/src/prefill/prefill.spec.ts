import { describe, expect, test } from '@jest/globals';
import { withSiretKey } from '@maillage/network-contract';
import { aFormOf, aNumber, aPlain, aText } from '../../test/a-form.js';
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
    aText('publics', { prefill: { from: 'earlierResponse', key: 'publics' } }),
  );

  test('is filled from the card, the label and the earlier response, and says from which', () => {
    expect(prefilled(form, facts)).toEqual({
      answers: { siret, nom: 'Mission Locale du Val d’Aubre', niveau: '2', publics: 'Jeunes de 16 à 25 ans' },
      filled: { siret: 'organisation', nom: 'organisation', niveau: 'label', publics: 'earlierResponse' },
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
});
