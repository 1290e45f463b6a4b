import { describe, expect, it } from '@jest/globals';
import { blankLine, blankTerms, inputOfTerms, missingTerms, writtenLines } from './terms-values.js';

const filled = {
  ...blankTerms,
  title: 'Licences bureautiques 2027',
  lines: [{ key: '1', label: 'Licence', unit: 'licence', referencePriceCents: 14_200 }, blankLine('2')],
  minimumValue: 12,
  opensAt: '2026-11-02T07:00:00.000Z',
  closesAt: '2026-12-04T17:00:00.000Z',
};

describe('the form of the terms', () => {
  it('sends only the lines in which something is written', () => {
    expect(writtenLines(filled)).toHaveLength(1);
    expect(inputOfTerms(filled).lines).toEqual([{ label: 'Licence', unit: 'licence', referencePriceCents: 14_200 }]);
  });

  it('sends only the names that the chosen eligibility reads', () => {
    const chosen = { ...filled, regionCodes: ['91'], organisations: [{ id: 'o1', name: 'Val d’Aubre' }] };

    const sent = (eligibilityKind: 'network' | 'regions' | 'organisations') =>
      inputOfTerms({ ...chosen, eligibilityKind }).eligibility;

    expect(sent('network')).toMatchObject({ regionCodes: [], organisationIds: [] });
    expect(sent('regions')).toMatchObject({ regionCodes: ['91'], organisationIds: [] });
    expect(sent('organisations')).toMatchObject({ regionCodes: [], organisationIds: ['o1'] });
  });

  it('asks for what the API cannot do without', () => {
    expect(missingTerms(blankTerms)).toEqual(['minimumValue', 'opensAt', 'closesAt']);
    expect(missingTerms(filled)).toEqual([]);
  });
});
