import { describe, expect, test } from '@jest/globals';
import { articledInFrench, ofInFrench, openingInFrench } from './french-name.js';

describe('a name in a French sentence', () => {
  test.each([
    ['Mission Locale du Val d’Aubre', 'la Mission Locale du Val d’Aubre', 'de la Mission Locale du Val d’Aubre'],
    ['ARML Bretagne', 'l’ARML Bretagne', 'de l’ARML Bretagne'],
    ['Union nationale', 'l’Union nationale', 'de l’Union nationale'],
    ['Ada Ferrand', 'Ada Ferrand', 'd’Ada Ferrand'],
    ['Les Ateliers', 'Les Ateliers', 'des Ateliers'],
  ])('%s takes its article, and what "de" makes of it', (name, articled, after) => {
    expect([articledInFrench(name), ofInFrench(name)]).toEqual([articled, after]);
  });

  test.each([
    ['Mission Locale du Val d’Aubre', 'La Mission Locale du Val d’Aubre'],
    ['ARML Bretagne', 'L’ARML Bretagne'],
    ['Élodie Hamon', 'Élodie Hamon'],
  ])('%s begins a sentence with a capital', (name, opening) => {
    expect(openingInFrench(name)).toBe(opening);
  });
});
