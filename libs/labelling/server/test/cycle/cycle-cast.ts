import type { Capability, OrganisationKind, Role } from '@maillage/network-contract';
import { newId } from '@maillage/platform-kernel';
import type { ActingActor } from '@maillage/platform-server';

type Ask = <Row>(text: string, values?: readonly unknown[]) => Promise<Row[]>;

/** The union with its officer and auditors; two regions, each with an association and a Mission. */
export interface CycleCast {
  readonly union: ActingActor;
  readonly arml: ActingActor;
  readonly mission: ActingActor;
  readonly otherArml: ActingActor;
  readonly otherMission: ActingActor;
  readonly auditors: Readonly<Record<'external' | 'peer' | 'third' | 'neighbour', ActingActor>>;
}

const guest: readonly Capability[] = ['readDirectory', 'readLabelling', 'readOwnMail'];
const head: readonly Capability[] = [...guest, 'leadAssessment', 'answerAssessment'];
const capabilities: Partial<Record<Role, readonly Capability[]>> = {
  director: head,
  regionalOfficer: [...head, 'accompanyLabelling'],
  unionOfficer: [...head, 'accompanyLabelling', 'steerLabelling'],
  auditor: [...guest, 'auditLabels'],
};

/** Lays the organisations and the people, and gives who acts in the name of each. */
export async function cycleCastIn(ask: Ask): Promise<CycleCast> {
  const place = placingIn(ask);
  const serve = servingIn(ask);
  const unionId = await place('Union', 'nationalUnion', []);
  const armlId = await place('ARML des Trois Vals', 'regionalAssociation', ['24']);
  const missionId = await place('Mission Locale des Mérelles', 'localMission', ['24'], armlId);
  const neighbourId = await place('Mission Locale de la Brenne-Vive', 'localMission', ['24'], armlId);
  const otherArmlId = await place('ARML des Caps', 'regionalAssociation', ['53'], null);
  const otherId = await place('Mission Locale de la Haute-Norvacelle', 'localMission', ['53'], otherArmlId);
  const all = [unionId, armlId, missionId, neighbourId, otherArmlId, otherId];
  const at = { union: unionId, arml: armlId, mission: missionId, otherArml: otherArmlId, otherMission: otherId };
  const auditing = async (name: string, homeId: string | null): Promise<ActingActor> => {
    const auditor = await serve(name, { id: unionId, kind: 'nationalUnion' }, 'auditor', []);
    if (homeId !== null) await seatIn(ask, homeId, auditor.personId, 'director');
    return auditor;
  };
  return {
    union: await serve('Solène Marquebruyère', { id: at.union, kind: 'nationalUnion' }, 'unionOfficer', all),
    arml: await serve('Doriane Pellevoisin', { id: at.arml, kind: 'regionalAssociation' }, 'regionalOfficer', [
      ...[at.arml, at.mission, neighbourId],
    ]),
    mission: await serve('Maëlle Tournebise', { id: at.mission, kind: 'localMission' }, 'director', [at.mission]),
    otherArml: await serve('Hakim Sauvelande', { id: at.otherArml, kind: 'regionalAssociation' }, 'regionalOfficer', [
      ...[at.otherArml, at.otherMission],
    ]),
    otherMission: await serve('Odile Marnaz', { id: at.otherMission, kind: 'localMission' }, 'director', [
      at.otherMission,
    ]),
    auditors: {
      external: await auditing('Agathe Vermeuil', null),
      peer: await auditing('Rémi Castaing', at.otherMission),
      third: await auditing('Bertille Orsenac', at.otherMission),
      neighbour: await auditing('Yvon Lamarzelle', neighbourId),
    },
  };
}

function placingIn(ask: Ask) {
  return async (
    name: string,
    kind: OrganisationKind,
    regionCodes: readonly string[],
    regionalId: string | null = null,
  ): Promise<string> => {
    const id = newId();
    await ask(
      `insert into network.organisation (id, code, kind, name, official_name, sort_name, state, regional_id, region_codes, time_zone)
       values ($1, $2, $3, $2, $2, lower($2), 'active', $4, $5, 'Europe/Paris')`,
      [id, name, kind, regionalId, regionCodes],
    );
    return id;
  };
}

function servingIn(ask: Ask) {
  return async (
    name: string,
    { id, kind }: { id: string; kind: OrganisationKind },
    role: Role,
    visible: readonly string[],
  ): Promise<ActingActor> => {
    const personId = newId();
    const [given, family] = name.split(' ');
    await ask('insert into network.person (id, tenant_id, given_name, family_name) values ($1, $2, $3, $4)', [
      ...[personId, id, given, family],
    ]);
    await seatIn(ask, id, personId, role);
    const upward = kind === 'nationalUnion' ? ['labelProgress'] : ['labelProgress', 'labelAnswers'];
    return {
      ...{ personId, name, organisationId: id, organisationKind: kind, role, visible },
      capabilities: new Set(capabilities[role]),
      upward: kind === 'localMission' || visible.length === 0 ? [] : upward,
    };
  };
}

export async function seatIn(ask: Ask, organisationId: string, personId: string, role: Role): Promise<void> {
  await ask(
    `insert into network.membership (id, tenant_id, person_tenant_id, person_id, role, starts_on)
     select $1, $2, person.tenant_id, person.id, $4, '2020-01-01' from network.person where person.id = $3`,
    [newId(), organisationId, personId, role],
  );
}
