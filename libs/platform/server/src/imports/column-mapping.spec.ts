import { describe, expect, test } from '@jest/globals';
import { demandMapping, guessedColumns, mappedSheet } from './column-mapping.js';
import type { ImportKind, ImportSheet } from './import-kind.js';

const people: ImportSheet = {
  name: 'people',
  optional: false,
  columns: [
    { name: 'givenName', required: true, titles: ['prénom'] },
    { name: 'familyName', required: true, titles: ['nom', 'nom de famille'] },
    { name: 'email', required: false, titles: ['adresse électronique'] },
  ],
};
const kind = { sheets: [people] } as unknown as ImportKind;
const headers = new Map([['people', ['Nom', 'PRENOM', 'Adresse  Électronique']]]);

describe('the columns of a file', () => {
  test('are guessed by their titles, whatever their case, accents and blanks', () => {
    expect(guessedColumns(people, ['Adresse  Électronique', 'NOM', 'Prenom', 'Autre'])).toEqual({
      givenName: 2,
      familyName: 1,
      email: 0,
    });
  });

  test('are not guessed twice from one title', () => {
    const twins = { ...people, columns: people.columns.map((column) => ({ ...column, titles: ['nom'] })) };

    expect(guessedColumns(twins, ['Nom'])).toEqual({ givenName: 0 });
  });

  test.each([
    ['a column that the import needs is not mapped', { people: { givenName: 1 } }, 'importColumnMissing'],
    ['a title serves twice', { people: { givenName: 1, familyName: 1 } }, 'importColumnTwice'],
    ['a place is no place of the header', { people: { givenName: 1, familyName: 7 } }, 'INVALID_INPUT'],
  ])('are refused when %s', (_, mapping, code) => {
    expect(() => demandMapping(kind, mapping, headers)).toThrow(code);
  });

  test('are refused when the file did not come', () => {
    expect(() => demandMapping(kind, {}, new Map())).toThrow('importFileMissing');
  });

  test('give each row its cells, and say when a row is too short', () => {
    const sheet = {
      headerLine: 1,
      header: ['Nom', 'Prénom'],
      rows: [
        { line: 2, cells: ['Aubier', 'Nell'] },
        { line: 3, cells: ['Seul'] },
      ],
    };

    const { rows } = mappedSheet({ name: 'people', file: 'a.csv' }, sheet, { givenName: 1, familyName: 0 });

    expect(rows).toEqual([
      { line: 2, cells: { givenName: 'Nell', familyName: 'Aubier' }, shape: 'fits' },
      { line: 3, cells: { givenName: '', familyName: 'Seul' }, shape: 'rowTooShort' },
    ]);
  });
});
