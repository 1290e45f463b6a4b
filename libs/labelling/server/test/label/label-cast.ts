import { capabilitiesOfRoleForTests } from './roles-of-tests.js';
import type { OrganisationKind, Role } from '@maillage/network-contract';
import { newId } from '@maillage/platform-kernel';
import type { ActingActor } from '@maillage/platform-server';

/** A person with its seat, and what it may do there. */
export type Player = ActingActor;

export interface LabelCast {
  readonly officer: Player;
  readonly arml: Player;
  readonly mission: Player;
  readonly neighbour: Player;
  readonly elsewhere: Player;
  readonly chair: Player;
  readonly mayor: Player;
  readonly regional: Player;
  readonly auditor: Player;
}

type Ask = <Row>(text: string, values?: readonly unknown[]) => Promise<Row[]>;

/** The union with two regions: one with two Missions, the other with one; and people with a seat at the union. */
export async function labelCastIn(ask: Ask): Promise<LabelCast> {
  const union = await organisation(ask, { name: 'Union des Vals', kind: 'nationalUnion', regionCodes: ['24', '53'] });
  const armlId = await organisation(ask, {
    name: 'ARML des Trois Vals',
    kind: 'regionalAssociation',
    regionCodes: ['24'],
  });
  const farArml = await organisation(ask, { name: 'ARML des Caps', kind: 'regionalAssociation', regionCodes: ['53'] });
  const mission = (name: string, regionalId: string, regionCodes: string[]): Promise<string> =>
    organisation(ask, { name: `Mission Locale ${name}`, kind: 'localMission', regionCodes, regionalId });
  const missionId = await mission('des Mérelles', armlId, ['24']);
  const neighbourId = await mission('de Talmistrelle', armlId, ['24']);
  const farId = await mission('de la Haute-Norvacelle', farArml, ['53']);
  const all = [union, armlId, farArml, missionId, neighbourId, farId];
  const upward = ['labelProgress'];
  const at = (organisationId: string, kind: OrganisationKind) => ({ organisationId, kind });
  const chair = await player(ask, 'Ada Ferrand', 'commissionMember', { ...at(union, 'nationalUnion'), visible: [] });
  const mayor = await player(ask, 'Noé Bastide', 'commissionMember', { ...at(union, 'nationalUnion'), visible: [] });
  const regional = await player(ask, 'Iris Coudert', 'commissionMember', {
    ...at(union, 'nationalUnion'),
    visible: [],
  });
  await seat(ask, regional.personId, 'director', neighbourId);
  return {
    officer: await player(ask, 'Maud Verrier', 'unionOfficer', { ...at(union, 'nationalUnion'), visible: all, upward }),
    arml: await player(ask, 'Léo Garance', 'regionalOfficer', {
      ...at(armlId, 'regionalAssociation'),
      ...{ visible: [armlId, missionId, neighbourId], upward: ['labelProgress', 'labelAnswers'] },
    }),
    mission: await player(ask, 'Zoé Marchal', 'director', at(missionId, 'localMission')),
    neighbour: await player(ask, 'Paul Ancel', 'director', at(neighbourId, 'localMission')),
    elsewhere: await player(ask, 'Rose Tilleul', 'director', at(farId, 'localMission')),
    ...{ chair, mayor, regional },
    auditor: await player(ask, 'Marc Vauclair', 'auditor', { ...at(union, 'nationalUnion'), visible: [] }),
  };
}

interface Laid {
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly regionCodes: readonly string[];
  readonly regionalId?: string;
}

async function organisation(ask: Ask, { name, kind, regionCodes, regionalId }: Laid): Promise<string> {
  const id = newId();
  await ask(
    `insert into network.organisation (id, code, kind, name, official_name, sort_name, state, regional_id, region_codes, time_zone)
      values ($1, $2, $3, $4, $4, lower($4), 'active', $5, $6, 'Europe/Paris')`,
    [id, `L-${id.slice(-6).toUpperCase()}`, kind, name, regionalId ?? null, regionCodes],
  );
  return id;
}

interface Place {
  readonly organisationId: string;
  readonly kind: OrganisationKind;
  readonly visible?: readonly string[];
  readonly upward?: readonly string[];
}

async function player(ask: Ask, name: string, role: Role, place: Place): Promise<Player> {
  const personId = newId();
  const [given = '', family = ''] = name.split(' ');
  const { organisationId, kind, visible = [organisationId], upward = [] } = place;
  await ask('insert into network.person (id, tenant_id, given_name, family_name) values ($1, $2, $3, $4)', [
    ...[personId, organisationId, given, family],
  ]);
  await ask('insert into network.person_contact (person_id, tenant_id, email) values ($1, $2, $3)', [
    ...[personId, organisationId, `${given}.${family}@example.org`.toLowerCase()],
  ]);
  await seat(ask, personId, role, organisationId);
  return {
    ...{ personId, name, organisationId, organisationKind: kind, role },
    capabilities: new Set(capabilitiesOfRoleForTests(role)),
    ...{ visible, upward },
  };
}

async function seat(ask: Ask, personId: string, role: Role, tenantId: string): Promise<void> {
  await ask(
    `insert into network.membership (id, tenant_id, person_tenant_id, person_id, role, starts_on)
      select $1, $2, person.tenant_id, $3, $4, '2020-01-01' from network.person where person.id = $3`,
    [newId(), tenantId, personId, role],
  );
}
