import { newId } from '@maillage/platform-kernel';
import type { Client } from 'pg';
import type { ReplayPortal, SignedIn } from './replay-portal.js';

/** Who takes part: the union's officer, one head for each Mission, auditors and members of the commission. */
export interface ReplayCast {
  readonly officer: SignedIn;
  readonly missions: readonly SignedIn[];
  readonly auditors: readonly SignedIn[];
  readonly members: readonly SignedIn[];
}

interface Seat {
  readonly person_id: string;
  readonly tenant_id: string;
}

const headOfEach = `select distinct on (seat.tenant_id) seat.person_id, seat.tenant_id from network.seat
  join network.organisation on organisation.id = seat.tenant_id
  where organisation.kind = $1 and organisation.state = 'active' and seat.runs and seat.role = any ($2)
  order by seat.tenant_id, seat.starts_on, seat.id`;

const auditorsInAll = 60;
const membersInAll = 5;

/** @param missions how many take part, the first in the order of their codes */
export async function castIn(portal: ReplayPortal, superuser: Client, missions: number): Promise<ReplayCast> {
  const heads = await superuser.query<Seat>(headOfEach, ['localMission', ['director', 'president']]);
  const officers = await superuser.query<Seat>(headOfEach, ['nationalUnion', ['unionOfficer']]);
  const [officer] = officers.rows;
  if (officer === undefined) throw new Error('The union has no officer');
  const union = officer.tenant_id;
  const guests = await guestsOf(superuser, union);
  const seats = (ids: readonly string[]): Seat[] => ids.map((id) => ({ person_id: id, tenant_id: union }));
  const [signedIn] = await allSignedIn(portal, [officer]);
  if (signedIn === undefined) throw new Error('The officer could not come in');
  return {
    officer: signedIn,
    missions: await allSignedIn(portal, heads.rows.slice(0, missions)),
    auditors: await allSignedIn(portal, seats(guests.auditors)),
    members: await allSignedIn(portal, seats(guests.members)),
  };
}

async function allSignedIn(portal: ReplayPortal, seats: readonly Seat[]): Promise<SignedIn[]> {
  const signedIn: SignedIn[] = [];
  for (const { person_id: person, tenant_id: organisation } of seats) {
    signedIn.push(await portal.signIn(person, organisation));
  }
  return signedIn;
}

/** Peers come from Missions of all regions, and everybody of the commission from nowhere in the network. */
async function guestsOf(superuser: Client, union: string): Promise<{ auditors: string[]; members: string[] }> {
  const peers = await superuser.query<{ person_id: string }>(
    `select distinct on (seat.person_id) seat.person_id from network.seat join network.organisation on organisation.id = seat.tenant_id
     where organisation.kind = 'localMission' and seat.runs and seat.role = 'director'
     order by seat.person_id limit $1`,
    [auditorsInAll / 2],
  );
  const externals = await peopleLaid(superuser, union, { count: auditorsInAll / 2, name: 'Auditrice' });
  const members = await peopleLaid(superuser, union, { count: membersInAll, name: 'Commissaire' });
  const auditors = [...peers.rows.map((row) => row.person_id), ...externals];
  for (const id of auditors) await giveSeat(superuser, union, { personId: id, role: 'auditor' });
  for (const id of members) await giveSeat(superuser, union, { personId: id, role: 'commissionMember' });
  return { auditors, members };
}

async function peopleLaid(
  superuser: Client,
  union: string,
  { count, name }: { count: number; name: string },
): Promise<string[]> {
  const ids = Array.from({ length: count }, () => newId());
  for (const [rank, id] of ids.entries()) {
    await superuser.query(
      'insert into network.person (id, tenant_id, given_name, family_name) values ($1, $2, $3, $4)',
      [id, union, name, `du rejeu ${rank + 1}`],
    );
  }
  return ids;
}

async function giveSeat(
  superuser: Client,
  union: string,
  { personId, role }: { personId: string; role: string },
): Promise<void> {
  await superuser.query(
    `insert into network.membership (id, tenant_id, person_tenant_id, person_id, role, starts_on)
     select $1, $2, person.tenant_id, person.id, $4, '2020-01-01' from network.person where id = $3`,
    [newId(), union, personId, role],
  );
}
