import { describe, expect, it } from '@jest/globals';
import { columnKey, mappingOf, suggestedValues, titlesOf, valuesOfProfile } from './column-values.js';

const file = { sheet: 'people', name: 'a.csv', rowCount: 1, header: ['Nom', 'Courriel', 'Prénom'] };
const guess = [{ sheet: 'people', column: 'familyName', place: 0 }];
const run = { files: [{ ...file, guess }], mapping: [] };

describe('the columns of an import', () => {
  it('are those that the titles give away, until others are chosen', () => {
    const chosen = [{ sheet: 'people', column: 'familyName', place: 2 }];

    expect(mappingOf(suggestedValues(run))).toEqual(guess);
    expect(mappingOf(suggestedValues({ ...run, mapping: chosen }))).toEqual(chosen);
  });

  it('are found again by a profile, wherever their titles stand', () => {
    const titles = [
      { sheet: 'people', column: 'givenName', title: 'PRÉNOM' },
      { sheet: 'people', column: 'role', title: 'Fonction' },
    ];

    const values = valuesOfProfile(run, titles);

    expect(values).toEqual({ [columnKey('people', 'givenName')]: '2' });
    expect(titlesOf(run, values)).toEqual([{ sheet: 'people', column: 'givenName', title: 'Prénom' }]);
  });

  it('leave out those without a title', () => {
    expect(mappingOf({ [columnKey('people', 'role')]: null })).toEqual([]);
  });
});
