import { describe, expect, test } from '@jest/globals';
import type { SurveyDetailFragment } from '../generated/graphql.js';
import { answerOfValues, missingStances, valuesOfAnswer } from './answer-values.js';

const survey = {
  families: [
    { id: 'a', family: 'purchasing', label: 'Achats', unit: 'poste' },
    { id: 'b', family: 'other', label: 'Reprographie', unit: '' },
  ],
  ours: null,
} as unknown as SurveyDetailFragment;

describe('the form of an answer', () => {
  test('begins with nothing chosen, shared with the sponsor', () => {
    const values = valuesOfAnswer(survey);

    expect(values.sharesAnswer).toBe(true);
    expect(Object.keys(missingStances(survey, values, (label) => ({ problem: label, remedy: '' })))).toEqual([
      'a',
      'b',
    ]);
  });

  test('sends no volume for who is not concerned, and no reason but for who would pool', () => {
    const told = { reasons: ['price' as const], note: 'x', amountCents: 100, quantity: 3 };
    const values = {
      ...valuesOfAnswer(survey),
      a: { ...told, stance: 'notConcerned' as const },
      b: { ...told, stance: 'alreadyDo' as const },
    };

    expect(answerOfValues(survey, values).families).toEqual([
      { familyId: 'a', stance: 'notConcerned', note: 'x', reasons: [], amountCents: null, quantity: null },
      { familyId: 'b', stance: 'alreadyDo', note: 'x', reasons: [], amountCents: 100, quantity: 3 },
    ]);
  });
});
