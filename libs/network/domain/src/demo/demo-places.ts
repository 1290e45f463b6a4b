import { oneOf, type SeededRandom, shuffled } from './seeded-random.js';

/** An invented place that a Mission serves, and the invented commune where it sits. */
export interface DemoPlace {
  /** As it follows "Mission Locale": `du Val d'Aubre`. */
  readonly complement: string;
  readonly slug: string;
  readonly communeName: string;
}

// Any head with any tail is a name that no commune, river or Mission of France bears, nor part of one.
const heads = [
  ...['Couv', 'Mér', 'Brand', 'Vern', 'Sol', 'Galv', 'Pir', 'Lamb', 'Norv', 'Faub', 'Cler', 'Drus'],
  ...['Hal', 'Jorv', 'Mourv', 'Ostr', 'Palv', 'Querv', 'Roub', 'Talm', 'Vind', 'Arg', 'Esp', 'Tremb'],
];
const tails = [
  ...['orelle', 'andrel', 'oubre', 'ivane', 'aubrine', 'urvaise', 'elvanne', 'ondole', 'ardoline', 'imbelle'],
  ...['ignolle', 'ébrune', 'ouvraine', 'ervique', 'istrelle', 'omarde', 'usaine', 'acelle', 'onceau', 'évière'],
];

const landscapes = [
  ['du', 'Val de '],
  ['du', 'Bassin de '],
  ['du', 'Pays de '],
  ['de la', 'Plaine de '],
  ['de la', 'Haute-'],
  ['de la', 'Basse-'],
  ['des', 'Rives de '],
  ['des', 'Coteaux de '],
  ['des', 'Monts de '],
] as const;

const communeEndings = ['le-Haut', 'le-Bas', 'le-Bourg', 'les-Prés', 'la-Rive', 'les-Deux-Ponts', 'la-Halle'];

/** The place of the demonstration accounts. */
export const valAubre: DemoPlace = {
  complement: "du Val d'Aubre",
  slug: 'val-aubre',
  communeName: 'Aubre-le-Bourg',
};

/** All invented places but the one of the demonstration accounts, in an order of chance, each once. */
export function demoPlaces(random: SeededRandom): readonly DemoPlace[] {
  const roots = heads.flatMap((head) => tails.map((tail) => `${head}${tail}`));
  return shuffled(random, roots).map((root) => {
    const [article, landscape] = oneOf(random, landscapes);
    const place = elided(`${landscape}${root}`);
    return {
      complement: `${article} ${place}`,
      slug: slugOf(place),
      communeName: `${root}-${oneOf(random, communeEndings)}`,
    };
  });
}

function elided(place: string): string {
  return place.replace(/ de (?=[AEIOUYÉ])/u, " d'");
}

function slugOf(place: string): string {
  return withoutAccents(place)
    .toLowerCase()
    .replace(/ (?:de |d')/, '-')
    .replaceAll(/[^a-z]+/g, '-');
}

/** A name as old registers print it: capitals, no accents, no punctuation. */
export function registerNameOf(place: string): string {
  return withoutAccents(place)
    .toUpperCase()
    .replaceAll(/[^A-Z]+/g, ' ');
}

function withoutAccents(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '');
}
