import { describe, expect, it } from '@jest/globals';
import { missingQuantities, needsOfValues, troublesOfNeeds, valuesOfNeeds } from './needs-values.js';

const licences = {
  id: 'l1',
  label: 'Licences',
  unit: 'licence',
  referencePriceCents: null,
  firm: 0,
  probable: 0,
  maximum: 0,
};
const declared = {
  id: 'p1',
  state: 'declared' as const,
  sharesQuantities: true,
  declaredAt: null,
  joinedAt: null,
  decisions: [],
  needs: [{ lineId: 'l1', firm: 58, probable: 6, maximum: 70, currentPriceCents: 15_100 }],
};
const campaign = { lines: [licences], ours: null };
const sentence = { what: 'Le maximum est plus petit', next: 'Écrivez 58 ou plus' };

describe('the form of a declaration', () => {
  it('opens blank for who has declared nothing, and shares nothing', () => {
    const values = valuesOfNeeds(campaign);

    expect(values['l1:firm']).toBeNull();
    expect(values.sharesQuantities).toBe(false);
    expect(missingQuantities(campaign, values)).toEqual(['l1:firm', 'l1:maximum']);
  });

  it('opens with what was declared before', () => {
    const values = valuesOfNeeds({ ...campaign, ours: declared });

    expect(needsOfValues(campaign, values)).toEqual(declared.needs);
    expect(values.sharesQuantities).toBe(true);
  });

  it('opens blank again after a withdrawal', () => {
    expect(valuesOfNeeds({ ...campaign, ours: { ...declared, state: 'withdrawn' } })['l1:firm']).toBeNull();
  });

  it('shows a refusal at the field of the line that it names', () => {
    const refusal = {
      code: 'maximumBelowFirm' as const,
      params: { line: 'l1', firm: 58, maximum: 50 },
      correlationId: null,
    };

    const troubles = troublesOfNeeds(refusal, sentence, valuesOfNeeds(campaign));

    expect(troubles).toEqual({ 'l1:maximum': { problem: sentence.what, remedy: sentence.next } });
  });

  it('keeps a refusal without a line for the whole form', () => {
    const refusal = { code: 'needsMissing' as const, params: { line: null }, correlationId: null };

    expect(troublesOfNeeds(refusal, sentence, valuesOfNeeds(campaign))).toEqual({});
  });
});
