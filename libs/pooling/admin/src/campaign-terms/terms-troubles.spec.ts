import { describe, expect, it } from '@jest/globals';
import type { RefusalCode } from '../generated/graphql.js';
import { troublesOfTerms } from './terms-troubles.js';

const sentence = { what: 'Le seuil dépasse le nombre de places.', next: 'Abaissez le seuil.' };
const refusal = (code: RefusalCode, params: Record<string, unknown> = {}) => ({ code, params, correlationId: null });

describe('refused terms', () => {
  it('are shown at the field that the rule is about', () => {
    const troubles = troublesOfTerms(refusal('minimumAboveSeats', { minimum: 9, seats: 5 }), sentence);

    expect(troubles).toEqual({ minimumValue: { problem: sentence.what, remedy: sentence.next } });
  });

  it('are shown at the field that the input names', () => {
    expect(Object.keys(troublesOfTerms(refusal('INVALID_INPUT', { field: 'lines.0.label' }), sentence))).toEqual([
      'lines',
    ]);
    expect(
      Object.keys(troublesOfTerms(refusal('INVALID_INPUT', { field: 'terms.title', max: 200 }), sentence)),
    ).toEqual(['title']);
  });

  it('are shown for the whole form when they name no field', () => {
    expect(troublesOfTerms(refusal('campaignNotDraft'), sentence)).toEqual({});
  });
});
