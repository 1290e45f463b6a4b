import type { Client } from 'pg';
import type { ReplayPortal, SignedIn } from '../labelling/replay-portal.js';

/** Who takes part: the union's officer runs the call, a regional association leads, Missions are its partners. */
export interface InSystemeCast {
  readonly officer: SignedIn;
  readonly lead: SignedIn;
  /** Another person of the lead, who signs off. */
  readonly president: SignedIn;
  readonly partners: readonly SignedIn[];
}

interface Seat {
  readonly person_id: string;
  readonly tenant_id: string;
}

const headOfEach = `select distinct on (seat.tenant_id) seat.person_id, seat.tenant_id from network.seat
  join network.organisation on organisation.id = seat.tenant_id
  where organisation.kind = $1 and organisation.state = 'active' and seat.runs and seat.role = any ($2)
  order by seat.tenant_id, seat.starts_on, seat.id`;

/** @throws Error when the invented network lacks somebody */
export async function inSystemeCast(portal: ReplayPortal, superuser: Client, partners: number): Promise<InSystemeCast> {
  const heads = async (kind: string, roles: readonly string[]): Promise<Seat[]> =>
    (await superuser.query<Seat>(headOfEach, [kind, roles])).rows;
  const [officer] = await heads('nationalUnion', ['unionOfficer']);
  const officers = await heads('regionalAssociation', ['regionalOfficer']);
  const presidents = await heads('regionalAssociation', ['regionalPresident']);
  const lead = officers.find((one) => presidents.some((other) => isAnotherOf(one, other)));
  const president = presidents.find((other) => lead !== undefined && isAnotherOf(lead, other));
  const missions = (await heads('localMission', ['director'])).slice(0, partners);
  if (officer === undefined || lead === undefined || president === undefined || missions.length < partners) {
    throw new Error('The invented network lacks somebody of the case');
  }
  const signedIn: SignedIn[] = [];
  for (const { person_id: person, tenant_id: tenant } of missions) signedIn.push(await portal.signIn(person, tenant));
  return {
    officer: await portal.signIn(officer.person_id, officer.tenant_id),
    lead: await portal.signIn(lead.person_id, lead.tenant_id),
    president: await portal.signIn(president.person_id, president.tenant_id),
    partners: signedIn,
  };
}

function isAnotherOf(one: Seat, other: Seat): boolean {
  return one.tenant_id === other.tenant_id && one.person_id !== other.person_id;
}
