import type { Capability, OrganisationKind } from '@maillage/network-contract';
import { newId } from '@maillage/platform-kernel';
import type { ActingActor } from '@maillage/platform-server';

type Ask = (text: string, values: readonly unknown[]) => Promise<unknown>;
type Role = 'director' | 'president' | 'projectOfficer' | 'contributor' | 'regionalOfficer' | 'unionOfficer';

/** A union, an ARML with four Missions of its region, another ARML with one, and who acts for each. */
export interface WorkgroupsCast {
  readonly union: ActingActor;
  readonly arml: ActingActor;
  readonly otherArml: ActingActor;
  /** The directors; `officer` and `president` are of the first Mission. */
  readonly missions: readonly [ActingActor, ActingActor, ActingActor, ActingActor];
  readonly officer: ActingActor;
  readonly president: ActingActor;
  readonly elsewhere: ActingActor;
}

const officer: readonly Capability[] = ['readDirectory', 'readGroups', 'workInGroups'];
const head: readonly Capability[] = [...officer, 'joinGroups'];
const capabilitiesOf = {
  ...{ director: head, president: head, projectOfficer: officer, contributor: ['readDirectory'] },
  regionalOfficer: [...head, 'sponsorGroups'],
  unionOfficer: [...head, 'sponsorGroups'],
} as const satisfies Record<Role, readonly Capability[]>;

const addOrganisation = `insert into network.organisation
    (id, code, kind, name, official_name, sort_name, state, regional_id, region_codes, time_zone)
  values ($1, $2, $3, $4, $4, lower($4), 'active', $5, $6, 'Europe/Paris')`;

/** Lays the organisations with their people, and gives who acts in the name of each. */
export async function castIn(ask: Ask): Promise<WorkgroupsCast> {
  const add = async (name: string, kind: OrganisationKind, region: string, above: ActingActor | null) => {
    const id = newId();
    await ask(addOrganisation, [id, name, kind, name, above?.organisationId ?? null, [region]]);
    return personIn(ask, { organisationId: id, organisationKind: kind, role: roleOf(kind) });
  };
  const union = await add('Union nationale', 'nationalUnion', '11', null);
  const arml = await add('ARML des Trois Vals', 'regionalAssociation', '24', null);
  const otherArml = await add('ARML des Caps', 'regionalAssociation', '53', null);
  const mission = (name: string, region = '24', above = arml) =>
    add(`Mission Locale ${name}`, 'localMission', region, above);
  const first = await mission('du Val d’Aubre');
  const { organisationId, organisationKind } = first;
  return {
    ...{ union, arml, otherArml },
    missions: [
      first,
      await mission('du Pays de Sarvane'),
      await mission('des Trois-Vallons'),
      await mission('de Haute-Mérelle'),
    ],
    officer: await personIn(ask, { organisationId, organisationKind, role: 'projectOfficer' }),
    president: await personIn(ask, { organisationId, organisationKind, role: 'president' }),
    elsewhere: await mission('de la Haute-Norvacelle', '53', otherArml),
  };
}

interface Seat {
  readonly organisationId: string;
  readonly organisationKind: string;
  readonly role: Role;
}

let people = 0;

/** Somebody with a seat that runs; a presidency is a mandate. */
export async function personIn(ask: Ask, { organisationId, organisationKind, role }: Seat): Promise<ActingActor> {
  const personId = newId();
  people += 1;
  const familyName = `Personne ${String(people)}`;
  await ask('insert into network.person (id, tenant_id, given_name, family_name) values ($1, $2, $3, $4)', [
    ...[personId, organisationId, 'Agathe', familyName],
  ]);
  await ask('insert into network.person_contact (person_id, tenant_id, email) values ($1, $2, $3)', [
    ...[personId, organisationId, `personne.${String(people)}@example.invalid`],
  ]);
  await ask(role === 'president' ? addMandate : addMembership, [newId(), organisationId, personId, role]);
  return {
    ...{ personId, name: `Agathe ${familyName}`, organisationId, organisationKind, role },
    ...{ capabilities: new Set<string>(capabilitiesOf[role]), visible: [organisationId], upward: [] },
  };
}

const addMembership = `insert into network.membership (id, tenant_id, person_tenant_id, person_id, role, starts_on)
  values ($1, $2, $2, $3, $4, '2020-01-01')`;
const addMandate = `insert into network.mandate (id, tenant_id, person_tenant_id, person_id, body, position, designation, role, starts_on, ends_on)
  values ($1, $2, $2, $3, 'bureau', 'president', 'elected', $4, '2020-01-01', '2099-01-01')`;

function roleOf(kind: OrganisationKind): Role {
  if (kind === 'nationalUnion') return 'unionOfficer';
  return kind === 'localMission' ? 'director' : 'regionalOfficer';
}
