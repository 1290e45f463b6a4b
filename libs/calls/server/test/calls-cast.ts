import type { Capability, OrganisationKind } from '@maillage/network-contract';
import { newId } from '@maillage/platform-kernel';
import type { ActingActor } from '@maillage/platform-server';

/** A union, an ARML with four Missions of its region and one of another, and who acts for each. */
export interface CallsCast {
  readonly union: ActingActor;
  readonly arml: ActingActor;
  readonly otherArml: ActingActor;
  /** The directions of the Missions; the officer writes for the first, and its president signs off. */
  readonly missions: readonly [ActingActor, ActingActor, ActingActor, ActingActor];
  readonly officer: ActingActor;
  readonly president: ActingActor;
  readonly elsewhere: ActingActor;
}

const reader: readonly Capability[] = ['readDirectory', 'readCalls'];
const director: readonly Capability[] = [...reader, 'writeApplications', 'depositApplications'];
const capabilitiesOf = {
  director,
  projectOfficer: [...reader, 'writeApplications'],
  president: [...director, 'signOffApplications'],
  regionalOfficer: [...director, 'coordinateCalls'],
  unionOfficer: [...director, 'coordinateCalls'],
} as const satisfies Record<string, readonly Capability[]>;

const addOrganisation = `insert into network.organisation
    (id, code, kind, name, official_name, sort_name, state, regional_id, region_codes, time_zone)
  values ($1, $2, $3, $4, $4, lower($4), 'active', $5, $6, 'Europe/Paris')`;

export async function castIn(ask: (text: string, values: readonly unknown[]) => Promise<unknown>): Promise<CallsCast> {
  const add = async (name: string, kind: OrganisationKind, region: string, above: ActingActor | null) => {
    const id = newId();
    await ask(addOrganisation, [id, name, kind, name, above?.organisationId ?? null, [region]]);
    return actorOf(id, kind, roleOf(kind));
  };
  const union = await add('Union nationale', 'nationalUnion', '11', null);
  const arml = await add('ARML des Trois Vals', 'regionalAssociation', '24', null);
  const otherArml = await add('ARML des Caps', 'regionalAssociation', '53', null);
  const mission = (name: string, region = '24', above = arml) =>
    add(`Mission Locale ${name}`, 'localMission', region, above);
  const first = await mission('du Val d’Aubre');
  return {
    ...{ union, arml, otherArml },
    missions: [
      first,
      await mission('du Pays de Sarvane'),
      await mission('des Trois-Vallons'),
      await mission('de Haute-Mérelle'),
    ],
    officer: actorOf(first.organisationId, 'localMission', 'projectOfficer'),
    president: actorOf(first.organisationId, 'localMission', 'president'),
    elsewhere: await mission('de la Haute-Norvacelle', '53', otherArml),
  };
}

function roleOf(kind: OrganisationKind): keyof typeof capabilitiesOf {
  if (kind === 'nationalUnion') return 'unionOfficer';
  return kind === 'localMission' ? 'director' : 'regionalOfficer';
}

function actorOf(
  organisationId: string,
  organisationKind: OrganisationKind,
  role: keyof typeof capabilitiesOf,
): ActingActor {
  return {
    ...{ personId: newId(), name: `Personne ${role}`, organisationId, organisationKind, role },
    capabilities: new Set(capabilitiesOf[role]),
    ...{ visible: [organisationId], upward: [] },
  };
}
