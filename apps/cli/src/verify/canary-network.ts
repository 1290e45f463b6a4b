import type { Role } from '@maillage/network-contract';
import { newId } from '@maillage/platform-kernel';

export interface CanaryPerson {
  readonly id: string;
  readonly tenant: string;
  readonly role: Role;
  readonly name: string;
  readonly email: string;
  readonly tokenHash: string;
  /** The secret of a session that runs. */
  readonly token: string;
}

export interface CanaryTenant {
  readonly id: string;
  readonly code: string;
  readonly kind: 'nationalUnion' | 'regionalAssociation' | 'localMission';
  readonly state: 'active' | 'suspended';
  readonly regionCode: string;
  readonly regionalId: string | null;
  readonly people: readonly CanaryPerson[];
  /** The organisation and those below it, as the tree above says. */
  readonly below: ReadonlySet<string>;
}

export interface CanaryNetwork {
  readonly tenants: readonly CanaryTenant[];
  /** A person of one Mission who also serves the other region's association, and one who audits for the union. */
  readonly secondSeats: readonly SecondSeat[];
}

export interface SecondSeat {
  readonly person: CanaryPerson;
  readonly second: CanaryTenant;
  readonly role: Role;
}

/** An organisation as the tree of the network says it. */
export type PlantedTenant = Omit<CanaryTenant, 'people' | 'below'>;

/** One union, two regional associations, two Missions in each region and one more that is suspended. */
export function canaryNetwork(hashOf: (token: string) => string): CanaryNetwork {
  const union = planted('UNION', 'nationalUnion', '11', null);
  const north = planted('NORTH', 'regionalAssociation', '32', null);
  const south = planted('SOUTH', 'regionalAssociation', '93', null);
  const missions = [
    planted('NORTH-1', 'localMission', '32', north.id),
    planted('NORTH-2', 'localMission', '32', north.id),
    planted('SOUTH-1', 'localMission', '93', south.id),
    planted('SOUTH-2', 'localMission', '93', south.id),
    { ...planted('SOUTH-3', 'localMission', '93', south.id), state: 'suspended' as const },
  ];
  return peopled([union, north, south, ...missions], hashOf);
}

/** Gives people to the organisations of a tree: two of them serve a second one too. */
export function peopled(all: readonly PlantedTenant[], hashOf: (token: string) => string): CanaryNetwork {
  const first = all.find(({ kind }) => kind === 'localMission');
  const tenants = all.map((tenant, place) => ({
    ...tenant,
    people: [...rolesAt(tenant, place), ...guestsAt(tenant, tenant === first)].map((role, rank) =>
      aPerson(tenant, role, { rank: rank + 1, hashOf }),
    ),
    below: belowOf(tenant, all),
  }));
  const ofKind = (kind: CanaryTenant['kind']): CanaryTenant[] => tenants.filter((tenant) => tenant.kind === kind);
  const [, association] = ofKind('regionalAssociation');
  const [union] = ofKind('nationalUnion');
  const [one, , third] = ofKind('localMission').map(({ people }) => people[1]);
  if (!one || !third || !association || !union) throw new Error('The canary network has too few tenants');
  return {
    tenants,
    secondSeats: [
      { person: one, second: association, role: 'regionalOfficer' },
      { person: third, second: union, role: 'auditor' },
    ],
  };
}

function planted(
  code: string,
  kind: CanaryTenant['kind'],
  regionCode: string,
  regionalId: string | null,
): PlantedTenant {
  return { id: newId(), code, kind, state: 'active', regionCode, regionalId };
}

/** Two people each; over all tenants, every role that docs/rights.md names. */
function rolesAt({ kind }: PlantedTenant, place: number): readonly [Role, Role] {
  switch (kind) {
    case 'nationalUnion':
      return ['unionOfficer', 'unionPresident'];
    case 'regionalAssociation':
      return ['regionalOfficer', 'regionalPresident'];
    case 'localMission':
      return [place % 2 === 0 ? 'president' : 'director', 'projectOfficer'];
  }
}

/** Guests of the union, the last of whom was an auditor before, and of one Mission: they see what is opened to them by name. */
function guestsAt({ kind }: PlantedTenant, isFirstMission: boolean): readonly Role[] {
  if (kind === 'nationalUnion') return ['auditor', 'commissionMember', 'commissionMember'];
  return isFirstMission ? ['contributor'] : [];
}

interface Naming {
  readonly rank: number;
  readonly hashOf: (token: string) => string;
}

function aPerson({ id, code }: PlantedTenant, role: Role, { rank, hashOf }: Naming): CanaryPerson {
  const token = `secret-of-${code}-${rank}`;
  const email = `${code.toLowerCase()}.${rank}@canary.invalid`;
  return { id: newId(), tenant: id, role, name: `of ${code}-${rank}`, email, token, tokenHash: hashOf(token) };
}

function belowOf({ id, kind }: PlantedTenant, all: readonly PlantedTenant[]): Set<string> {
  const missions = all.filter(({ regionalId }) => regionalId === id);
  const below = kind === 'nationalUnion' ? all : missions;
  return new Set([id, ...below.map((tenant) => tenant.id)]);
}

/** Whoever answers for an organisation. */
export function firstOf({ code, people: [person] }: CanaryTenant): CanaryPerson {
  if (person === undefined) throw new Error(`${code} has nobody`);
  return person;
}
