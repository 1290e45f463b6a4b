import { describe, expect, it } from '@jest/globals';
import { articledInFrench, ofInFrench } from './french-name.js';

describe('a name in a French sentence', () => {
  it.each([
    ['Mission Locale du Val d’Aubre', 'la Mission Locale du Val d’Aubre', 'de la Mission Locale du Val d’Aubre'],
    ['ARML Bretagne', 'l’ARML Bretagne', 'de l’ARML Bretagne'],
    [
      'Union nationale des Missions Locales',
      'l’Union nationale des Missions Locales',
      'de l’Union nationale des Missions Locales',
    ],
    ['Association régionale', 'l’Association régionale', 'de l’Association régionale'],
    ['Ada Ferrand', 'Ada Ferrand', 'd’Ada Ferrand'],
    ['Élodie Hamon', 'Élodie Hamon', 'd’Élodie Hamon'],
    ['Maëlle Tournebise', 'Maëlle Tournebise', 'de Maëlle Tournebise'],
    ['Le Relais', 'Le Relais', 'du Relais'],
    ['Les Ateliers', 'Les Ateliers', 'des Ateliers'],
    ['La Passerelle', 'La Passerelle', 'de La Passerelle'],
  ])('%s takes its article, and what "de" makes of it', (name, articled, after) => {
    expect([articledInFrench(name), ofInFrench(name)]).toEqual([articled, after]);
  });
});
