import type { OrganisationKind, Role } from '@maillage/network-contract';
import type { DemoMandate, DemoMembership, DemoNetwork, DemoOrganisation, DemoPerson } from './demo-records.js';
import { demoAuditors } from './demo-auditors.js';
import { type DemoName, demoNames } from './demo-people.js';
import type { SeededRandom } from './seeded-random.js';

interface Seat {
  readonly role: Role;
  /** First part of the address, by the person's gender. */
  readonly address: Readonly<Record<DemoName['gender'], string>>;
  /** First and last year in which the present holder may have come. */
  readonly since: readonly [number, number];
}

const presidency = { feminine: 'presidente', masculine: 'president' };
const seatsOfKind: Readonly<Record<OrganisationKind, readonly Seat[]>> = {
  nationalUnion: [
    { role: 'unionOfficer', address: { feminine: 'label', masculine: 'label' }, since: [2019, 2024] },
    { role: 'unionPresident', address: presidency, since: [2023, 2025] },
  ],
  regionalAssociation: [
    { role: 'regionalOfficer', address: { feminine: 'achats', masculine: 'achats' }, since: [2016, 2025] },
    { role: 'regionalPresident', address: presidency, since: [2021, 2025] },
  ],
  localMission: [
    { role: 'director', address: { feminine: 'directrice', masculine: 'directeur' }, since: [2010, 2025] },
    { role: 'president', address: presidency, since: [2021, 2025] },
  ],
};

const namedHolders: Readonly<Record<string, DemoName>> = {
  'DEMO-UNML:unionOfficer': { givenName: 'Solène', familyName: 'Marquebruyère', gender: 'feminine' },
  'DEMO-ARML-CVL:regionalOfficer': { givenName: 'Doriane', familyName: 'Pellevoisin', gender: 'feminine' },
  'DEMO-45-03:director': { givenName: 'Maëlle', familyName: 'Tournebise', gender: 'feminine' },
  'DEMO-45-03:president': { givenName: 'Yvon', familyName: 'Lamarzelle', gender: 'masculine' },
};

/** Presidents of regional associations who sit on the commission of the label as well, for the union. */
const commissionMembers = ['DEMO-ARML-BRE', 'DEMO-ARML-GES', 'DEMO-ARML-NOR', 'DEMO-ARML-OCC', 'DEMO-ARML-CVL'];

/** Two people for each organisation, who runs it and who presides over it; and those who audit for the union. */
export function demoStaff(
  random: SeededRandom,
  organisations: readonly DemoOrganisation[],
  idOf: (key: string) => string,
): Pick<DemoNetwork, 'people' | 'memberships' | 'mandates'> {
  const names = demoNames(random);
  const people: DemoPerson[] = [];
  const memberships: DemoMembership[] = [];
  const mandates: DemoMandate[] = [];
  for (const { id: organisationId, code, kind, slug } of organisations) {
    for (const { role, address, since } of seatsOfKind[kind]) {
      const seat = `${code}:${role}`;
      const { givenName, familyName, gender } = namedHolders[seat] ?? names.next().value;
      const id = idOf(`person:${seat}`);
      people.push({ id, organisationId, givenName, familyName, email: `${address[gender]}@${slug}.example` });
      const startsOn = `${yearWithin(random, since)}-${oneOfTwelve(random)}-01`;
      const held = { id: idOf(`membership:${seat}`), organisationId, personId: id, role, startsOn, endsOn: null };
      if (address === presidency) mandates.push({ ...held, ...presides, endsOn: endOfTerm(startsOn) });
      else memberships.push(held);
    }
  }
  const auditors = demoAuditors(names, organisations, idOf);
  const seats = [...secondSeats(organisations, idOf), ...auditors.memberships];
  return { people: [...people, ...auditors.people], memberships: [...memberships, ...seats], mandates };
}

function secondSeats(organisations: readonly DemoOrganisation[], idOf: (key: string) => string): DemoMembership[] {
  const union = organisations.find(({ kind }) => kind === 'nationalUnion');
  if (union === undefined) return [];
  return commissionMembers.map((code) => ({
    ...{ id: idOf(`membership:${code}:commissionMember`), organisationId: union.id, role: 'commissionMember' as const },
    ...{ personId: idOf(`person:${code}:regionalPresident`), startsOn: '2023-01-01', endsOn: null },
  }));
}

const presides = { body: 'bureau', position: 'president', designation: 'elected' } as const;

/** Terms of six years, as those of the councils that elect most presidents. */
function endOfTerm(startsOn: string): string {
  return `${Number(startsOn.slice(0, 4)) + 6}${startsOn.slice(4)}`;
}

function yearWithin(random: SeededRandom, [first, last]: Seat['since']): number {
  return first + Math.floor(random() * (last - first + 1));
}

function oneOfTwelve(random: SeededRandom): string {
  return String(1 + Math.floor(random() * 12)).padStart(2, '0');
}
