import type { Client } from 'pg';
import type { ReplayPortal, SignedIn } from '../labelling/replay-portal.js';

/** Who takes part: the union's officer asks, the director of every active Mission answers. */
export interface SurveyCast {
  readonly officer: SignedIn;
  readonly missions: readonly SignedIn[];
  /** A Mission's own, to read what is told to everybody. */
  readonly reader: SignedIn;
}

const heads = `select distinct on (seat.tenant_id) seat.person_id, seat.tenant_id from network.seat
  join network.organisation on organisation.id = seat.tenant_id
  where organisation.kind = $1 and organisation.state = 'active' and seat.runs and seat.role = any ($2)
  order by seat.tenant_id, seat.starts_on, seat.id`;

/** @throws Error when the invented network lacks an officer, or an active Mission lacks somebody who may answer */
export async function surveyCast(portal: ReplayPortal, superuser: Client): Promise<SurveyCast> {
  const seats = async (kind: string, roles: readonly string[]) =>
    (await superuser.query<{ person_id: string; tenant_id: string }>(heads, [kind, roles])).rows;
  const [officer] = await seats('nationalUnion', ['unionOfficer']);
  const directors = await seats('localMission', ['director', 'president']);
  const active = await superuser.query(
    `select from network.organisation where kind = 'localMission' and state = 'active'`,
  );
  const [first] = directors;
  if (officer === undefined || first === undefined || directors.length !== active.rowCount) {
    throw new Error(`${directors.length} of ${active.rowCount ?? 0} Missions have somebody who answers for them`);
  }
  const missions: SignedIn[] = [];
  for (const { person_id: person, tenant_id: mission } of directors)
    missions.push(await portal.signIn(person, mission));
  return {
    missions,
    officer: await portal.signIn(officer.person_id, officer.tenant_id),
    reader: await portal.signIn(first.person_id, first.tenant_id),
  };
}
