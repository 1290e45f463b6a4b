import type { OrganisationState } from '@maillage/network-contract';
import { departmentOfCode } from '../territory/department.js';
import { regionOfCode } from '../territory/region.js';
import type { DemoOrganisation } from './demo-records.js';
import { type DemoPlace, demoPlaces, registerNameOf, valAubre } from './demo-places.js';
import { type DemoDepartment, demoDepartments, type DemoRegional, demoRegionals } from './demo-territory.js';
import type { SeededRandom } from './seeded-random.js';

type IdOf = (key: string) => string;

const missionOfAccounts = 'DEMO-45-03';
const nowhere = { departmentCode: null, regionalCode: null, regionalId: null, communeName: null };
const unplaced = { latitude: null, longitude: null };

/** The union, the associations and the Missions, in this order. */
export function demoOrganisations(random: SeededRandom, idOf: IdOf): readonly DemoOrganisation[] {
  const regionals = demoRegionals.map((regional) => regionalOf(regional, idOf));
  return [union(idOf), ...regionals, ...missionsOf(random, regionals, idOf)];
}

function union(idOf: IdOf): DemoOrganisation {
  const name = 'Union nationale des Missions Locales';
  return {
    ...nowhere,
    ...unplaced,
    id: idOf('organisation:DEMO-UNML'),
    code: 'DEMO-UNML',
    kind: 'nationalUnion',
    name,
    officialName: name,
    state: 'active',
    regionCodes: [],
    timeZone: 'Europe/Paris',
    slug: 'unml',
  };
}

function regionalOf({ code, label, slug, regionCodes }: DemoRegional, idOf: IdOf): DemoOrganisation {
  return {
    ...nowhere,
    ...unplaced,
    id: idOf(`organisation:${code}`),
    code,
    kind: 'regionalAssociation',
    name: `ARML ${label}`,
    officialName: `Association régionale des Missions Locales ${label}`,
    state: 'active',
    regionCodes,
    timeZone: timeZoneOf(regionCodes[0] ?? ''),
    slug,
  };
}

function missionsOf(random: SeededRandom, regionals: readonly DemoOrganisation[], idOf: IdOf): DemoOrganisation[] {
  const places = demoPlaces(random)[Symbol.iterator]();
  const seats = demoDepartments.flatMap((department) =>
    Array.from({ length: department.missions }, (_, index) => ({
      department,
      code: `DEMO-${department.code}-${String(index + 1).padStart(2, '0')}`,
    })),
  );
  return seats.map(({ department, code }, rank) => {
    const place = code === missionOfAccounts ? valAubre : places.next().value;
    if (place === undefined) throw new RangeError('More Missions than invented places');
    return {
      ...missionAt(place, department, regionals),
      ...pointIn(department, random),
      id: idOf(`organisation:${code}`),
      code,
      state: stateOf(rank),
    };
  });
}

function missionAt(place: DemoPlace, department: DemoDepartment, regionals: readonly DemoOrganisation[]) {
  const regionCode = departmentOfCode(department.code)?.regionCode ?? '';
  const regional = regionals.find(({ regionCodes }) => regionCodes.includes(regionCode));
  return {
    kind: 'localMission' as const,
    name: `Mission Locale ${place.complement}`,
    officialName: `${department.code}-ML ${registerNameOf(place.slug)}`,
    regionCodes: [regionCode],
    departmentCode: department.code,
    regionalCode: regional?.code ?? null,
    regionalId: regional?.id ?? null,
    communeName: place.communeName,
    timeZone: timeZoneOf(regionCode),
    slug: place.slug,
  };
}

/** A handful of Missions are not active, so that lists, gauges and refusals show what they do with them. */
function stateOf(rank: number): OrganisationState {
  if (rank % 110 === 40) return 'suspended';
  return rank % 90 === 45 ? 'affiliated' : 'active';
}

function pointIn({ latitude, longitude, spread }: DemoDepartment, random: SeededRandom) {
  const angle = random() * 2 * Math.PI;
  const distance = Math.sqrt(random()) * spread;
  const eastWest = Math.cos((latitude * Math.PI) / 180);
  return {
    latitude: rounded(latitude + distance * Math.sin(angle)),
    longitude: rounded(longitude + (distance * Math.cos(angle)) / eastWest),
  };
}

function rounded(degrees: number): number {
  return Math.round(degrees * 1e4) / 1e4;
}

function timeZoneOf(regionCode: string): string {
  const region = regionOfCode(regionCode);
  if (region === undefined) throw new RangeError(`No region has the code ${regionCode}`);
  return region.timeZone;
}
