import type { Capability, OrganisationKind, OrganisationState } from '@maillage/network-contract';
import { newId } from '@maillage/platform-kernel';
import type { ActingActor } from '@maillage/platform-server';

/** Two regions: one with an ARML, four active Missions and a suspended one; the other with an ARML and a Mission. */
export interface Cast {
  readonly arml: ActingActor;
  readonly missions: readonly [ActingActor, ActingActor, ActingActor, ActingActor];
  readonly suspended: ActingActor;
  readonly otherArml: ActingActor;
  readonly elsewhere: ActingActor;
}

interface Part {
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly regionCode: string;
  readonly state?: OrganisationState;
  readonly regional?: ActingActor;
}

const coordinator: readonly Capability[] = ['readDirectory', 'readCampaigns', 'coordinateCampaigns', 'readOwnMail'];
const missionHead: readonly Capability[] = [...coordinator, 'declareNeeds', 'joinCampaigns'];

const addOrganisation = `insert into network.organisation
    (id, code, kind, name, official_name, sort_name, state, regional_id, region_codes, time_zone)
  values ($1, $2, $3, $4, $4, lower($4), $5, $6, $7, 'Europe/Paris')`;

/** Lays the organisations, and gives who acts in the name of each. */
export async function castIn(ask: (text: string, values: readonly unknown[]) => Promise<unknown>): Promise<Cast> {
  const add = async ({ name, kind, regionCode, state = 'active', regional }: Part): Promise<ActingActor> => {
    const organisationId = newId();
    const regionalId = regional?.organisationId ?? null;
    await ask(addOrganisation, [organisationId, name, kind, name, state, regionalId, [regionCode]]);
    return actorOf(organisationId, name, kind);
  };
  const arml = await add({ name: 'ARML des Trois Vals', kind: 'regionalAssociation', regionCode: '24' });
  const otherArml = await add({ name: 'ARML des Caps', kind: 'regionalAssociation', regionCode: '53' });
  const mission = (name: string, more: Partial<Part> = {}) =>
    add({ name: `Mission Locale ${name}`, kind: 'localMission', regionCode: '24', regional: arml, ...more });
  return {
    ...{ arml, otherArml },
    missions: [
      await mission('de la Brenne-Vive'),
      await mission('du Bassin de Couvrelle'),
      await mission('des Mérelles'),
      await mission('de Talmistrelle'),
    ],
    suspended: await mission('du Pays Ostrivant', { state: 'suspended' }),
    elsewhere: await mission('de la Haute-Norvacelle', { regionCode: '53', regional: otherArml }),
  };
}

function actorOf(organisationId: string, name: string, organisationKind: OrganisationKind): ActingActor {
  const isMission = organisationKind === 'localMission';
  return {
    personId: newId(),
    name: `Direction, ${name}`,
    ...{ organisationId, organisationKind },
    role: isMission ? 'director' : 'regionalOfficer',
    capabilities: new Set(isMission ? missionHead : coordinator),
    visible: [organisationId],
    upward: [],
  };
}
