import type { SeededRandom } from './seeded-random.js';
import { oneOf, shuffled } from './seeded-random.js';

/** An invented person, before an organisation and an address are given. */
export interface DemoName {
  readonly givenName: string;
  readonly familyName: string;
  readonly gender: 'feminine' | 'masculine';
}

const feminine = [
  ...['Maëlle', 'Doriane', 'Solène', 'Apolline', 'Bérénice', 'Clémence', 'Delphine', 'Églantine', 'Fanny', 'Gwenaëlle'],
  ...['Honorine', 'Inès', 'Jocelyne', 'Lucile', 'Mireille', 'Nadège', 'Odile', 'Perrine', 'Rachida', 'Yasmine'],
];
const masculine = [
  ...['Yvon', 'Bastien', 'Aurélien', 'Benoît', 'Cédric', 'Désiré', 'Émile', 'Firmin', 'Gaspard', 'Hakim'],
  ...['Isidore', 'Joachim', 'Léandre', 'Moussa', 'Nolan', 'Octave', 'Placide', 'Rodrigue', 'Sylvain', 'Tanguy'],
];
const familyHeads = [
  ...['Tourne', 'Pelle', 'Brise', 'Chante', 'Trousse', 'Gratte', 'Mire', 'Sonne', 'Perce', 'Vire'],
  ...['Tasse', 'Souffle', 'Cueille', 'Penche', 'Croque', 'Frôle', 'Trotte', 'Glane', 'Ratisse', 'Pousse'],
];
const familyTails = [
  ...['marelle', 'lanterne', 'brume', 'cresson', 'sabot', 'girouette', 'verveine', 'plume', 'bourrasque', 'fougère'],
  ...[
    'grelot',
    'carafe',
    'tartine',
    'mirabelle',
    'pervenche',
    'ribambelle',
    'noisette',
    'carillon',
    'tambour',
    'gentiane',
  ],
];

/** Invented people without end, in an order of chance; no two of the first four hundred share a family name. */
export function* demoNames(random: SeededRandom): Generator<DemoName, never> {
  const familyNames = familyHeads.flatMap((head) => familyTails.map((tail) => `${head}${tail}`));
  const taken = new Set<string>();
  for (;;) {
    for (const familyName of shuffled(random, familyNames)) {
      const name = nameWith(random, familyName);
      const full = `${name.givenName} ${familyName}`;
      if (taken.has(full)) continue;
      taken.add(full);
      yield name;
    }
  }
}

function nameWith(random: SeededRandom, familyName: string): DemoName {
  return random() < 0.5
    ? { givenName: oneOf(random, feminine), familyName, gender: 'feminine' }
    : { givenName: oneOf(random, masculine), familyName, gender: 'masculine' };
}
