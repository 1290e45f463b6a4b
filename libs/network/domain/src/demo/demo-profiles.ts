import { withSiretKey } from '@maillage/network-contract';
import type { DemoOrganisation, DemoProfile } from './demo-records.js';
import { oneOf, type SeededRandom } from './seeded-random.js';

const streets = [
  'rue des Tisserands',
  'place du Marché',
  'avenue de la Gare',
  'rue du Moulin',
  'boulevard des Tilleuls',
];

/** Sizes of a Mission, from the smallest to the largest, and what goes with them. */
const sizes = [
  { staff: 124, young: 860, sites: 1 },
  { staff: 226, young: 1_510, sites: 2 },
  { staff: 315, young: 2_140, sites: 4 },
  { staff: 480, young: 3_380, sites: 5 },
] as const;

/** No enterprise has a number that begins with three zeros, nor an association one that does. */
export function demoProfiles(
  random: SeededRandom,
  organisations: readonly DemoOrganisation[],
  idOf: (key: string) => string,
): readonly DemoProfile[] {
  return organisations.map((organisation, rank) => {
    const isGroup = organisation.kind === 'localMission' && rank % 31 === 7;
    return {
      organisationId: organisation.id,
      legalForm: isGroup ? 'publicInterestGroup' : 'association',
      siret: withSiretKey(`000${rank + 10_000}0001`),
      rna: isGroup ? null : `W000${rank + 100_000}`,
      address: `${1 + Math.floor(random() * 60)} ${oneOf(random, streets)}`,
      postalCode: `${(organisation.departmentCode ?? '75').replace(/[AB]/, '0').slice(0, 2)}990`,
      isContractingAuthority: rank % 17 !== 3,
      contractingBasis: rank % 17 === 3 ? null : isGroup ? 'publicBody' : 'publicFunding',
      ...sized(random, organisation, idOf),
    };
  });
}

function sized(random: SeededRandom, { id, code, kind, communeName }: DemoOrganisation, idOf: (key: string) => string) {
  const size = code === 'DEMO-45-03' ? sizes[2] : oneOf(random, sizes);
  const staff = kind === 'localMission' ? size.staff : 95;
  const budget = staff * 603_000;
  const figures = [2024, 2025].flatMap((year) => [
    { year, figure: 'staff' as const, value: staff },
    { year, figure: 'budget' as const, value: budget + (year - 2024) * 1_250_000 },
    ...(kind === 'localMission'
      ? [{ year, figure: 'youngPeople' as const, value: size.young - (2025 - year) * 40 }]
      : []),
  ]);
  const places = communeName === null ? [] : Array.from({ length: size.sites }, (_, index) => index + 1);
  const sites = places.map((number) => ({
    id: idOf(`site:${id}:${number}`),
    name: number === 1 ? 'Siège' : `Antenne ${number - 1}`,
    communeName: communeName ?? '',
    openedOn: `${1990 + number}-09-01`,
  }));
  return { sites, figures };
}
