import type { Capability, OrganisationKind, Role } from '@maillage/network-contract';
import { newId } from '@maillage/platform-kernel';
import type { ActingActor } from '@maillage/platform-server';

/** Two regions below one union: the first with an ARML and two Missions, the second with an ARML and one. */
export interface LabellingCast {
  readonly union: ActingActor;
  readonly arml: ActingActor;
  readonly otherArml: ActingActor;
  readonly mission: ActingActor;
  /** People of the Mission: who works for it, who contributes to it, who presides. */
  readonly officer: ActingActor;
  readonly contributor: ActingActor;
  readonly president: ActingActor;
  readonly neighbour: ActingActor;
  readonly elsewhere: ActingActor;
}

type Ask = (text: string, values: readonly unknown[]) => Promise<unknown>;

const guest: readonly Capability[] = ['readDirectory', 'readLabelling', 'readOwnMail'];
const worker: readonly Capability[] = [...guest, 'answerAssessment', 'keepDocuments'];
const head: readonly Capability[] = [...worker, 'leadAssessment'];

const capabilities: Partial<Record<Role, readonly Capability[]>> = {
  director: head,
  president: head,
  projectOfficer: worker,
  contributor: worker,
  regionalOfficer: [...head, 'accompanyLabelling'],
  unionOfficer: [...head, 'accompanyLabelling', 'steerLabelling'],
};

interface Part {
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly regionCode: string;
  readonly regionalId?: string;
}

/** Lays the organisations and their people, and gives who acts in the name of each. */
export async function castIn(ask: Ask): Promise<LabellingCast> {
  const organisation = (part: Part): Promise<string> => addOrganisation(ask, part);
  const unionId = await organisation({ name: 'Union nationale', kind: 'nationalUnion', regionCode: '11' });
  const region = (name: string, regionCode: string): Promise<string> =>
    organisation({ name, regionCode, kind: 'regionalAssociation' });
  const mission = (name: string, regionalId: string, regionCode: string): Promise<string> =>
    organisation({ name: `Mission Locale ${name}`, kind: 'localMission', regionalId, regionCode });
  const armlId = await region('ARML des Trois Vals', '24');
  const otherId = await region('ARML des Caps', '53');
  const missionId = await mission('de la Brenne-Vive', armlId, '24');
  const neighbourId = await mission('des Mérelles', armlId, '24');
  const elsewhereId = await mission('de la Haute-Norvacelle', otherId, '53');
  const member = (organisationId: string, kind: OrganisationKind, role: Role, visible?: readonly string[]) =>
    addPerson(ask, { organisationId, kind, role, visible: visible ?? [organisationId] });
  return {
    union: await member(unionId, 'nationalUnion', 'unionOfficer', [
      ...[unionId, armlId, otherId, missionId, neighbourId, elsewhereId],
    ]),
    arml: await member(armlId, 'regionalAssociation', 'regionalOfficer', [armlId, missionId, neighbourId]),
    otherArml: await member(otherId, 'regionalAssociation', 'regionalOfficer', [otherId, elsewhereId]),
    mission: await member(missionId, 'localMission', 'director'),
    officer: await member(missionId, 'localMission', 'projectOfficer'),
    contributor: await member(missionId, 'localMission', 'contributor', []),
    president: await member(missionId, 'localMission', 'president'),
    neighbour: await member(neighbourId, 'localMission', 'director'),
    elsewhere: await member(elsewhereId, 'localMission', 'director'),
  };
}

async function addOrganisation(ask: Ask, { name, kind, regionCode, regionalId }: Part): Promise<string> {
  const id = newId();
  await ask(
    `insert into network.organisation
      (id, code, kind, name, official_name, sort_name, state, regional_id, region_codes, time_zone)
    values ($1, $2, $3, $2, $2, lower($2), 'active', $4, $5, 'Europe/Paris')`,
    [id, name, kind, regionalId ?? null, [regionCode]],
  );
  return id;
}

interface Seat {
  readonly organisationId: string;
  readonly kind: OrganisationKind;
  readonly role: Role;
  readonly visible: readonly string[];
}

async function addPerson(ask: Ask, { organisationId, kind, role, visible }: Seat): Promise<ActingActor> {
  const personId = newId();
  const family = `${role[0]?.toUpperCase() ?? ''}${role.slice(1)}`;
  await ask('insert into network.person (id, tenant_id, given_name, family_name) values ($1, $2, $3, $4)', [
    ...[personId, organisationId, 'Maëlle', family],
  ]);
  await ask(
    `insert into network.membership (id, tenant_id, person_tenant_id, person_id, role, starts_on)
      values ($1, $2, $2, $3, $4, '2020-01-01')`,
    [newId(), organisationId, personId, role],
  );
  const levels: Record<OrganisationKind, readonly string[]> = {
    nationalUnion: ['labelProgress'],
    regionalAssociation: ['labelProgress', 'labelAnswers'],
    localMission: [],
  };
  return {
    ...{ personId, organisationId, organisationKind: kind, role, visible },
    name: `Maëlle ${family}`,
    capabilities: new Set(capabilities[role] ?? guest),
    upward: levels[kind],
  };
}
