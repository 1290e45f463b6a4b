import type { Client } from 'pg';
import type { Chance } from '../../chance.js';
import type { ReplayPortal, SignedIn } from '../labelling/replay-portal.js';
import type { SimulatedClock } from '../labelling/simulated-clock.js';

/** A regional association, the directors of its region, and directors of the whole network. */
export interface ThemesCast {
  readonly officer: SignedIn;
  readonly region: readonly SignedIn[];
  readonly network: readonly SignedIn[];
}

export interface ThemesStage extends ThemesCast {
  readonly portal: ReplayPortal;
  readonly clock: SimulatedClock;
  readonly chance: Chance;
}

interface Seat {
  readonly person_id: string;
  readonly tenant_id: string;
}

/** The association with the most Missions among those that sponsor no group yet. */
const sponsor = `select officer.person_id, officer.tenant_id from network.seat officer
  join network.organisation arml on arml.id = officer.tenant_id and arml.kind = 'regionalAssociation'
  where officer.role = 'regionalOfficer' and officer.runs
    and not exists (select from workgroups.workgroup where workgroup.tenant_id = arml.id)
  order by (select count(*) from network.organisation mission where mission.regional_id = arml.id
    and mission.state = 'active') desc, officer.person_id limit 1`;

const directors = `select distinct on (seat.tenant_id) seat.person_id, seat.tenant_id from network.seat
  join network.organisation mission on mission.id = seat.tenant_id and mission.state = 'active'
    and mission.kind = 'localMission'
  where seat.role = 'director' and seat.source = 'membership' and seat.runs
    and (mission.regional_id = $1) = $2
  order by seat.tenant_id, seat.starts_on, seat.id limit $3`;

/** @throws Error when the invented network lacks somebody */
export async function themesCast(portal: ReplayPortal, superuser: Client): Promise<ThemesCast> {
  const [chosen] = (await superuser.query<Seat>(sponsor)).rows;
  if (chosen === undefined) throw new Error('The invented network lacks a regional association');
  const heads = async (isOurs: boolean, most: number): Promise<SignedIn[]> => {
    const { rows } = await superuser.query<Seat>(directors, [chosen.tenant_id, isOurs, most]);
    const signedIn: SignedIn[] = [];
    for (const { person_id: person, tenant_id: tenant } of rows) signedIn.push(await portal.signIn(person, tenant));
    return signedIn;
  };
  const region = await heads(true, 12);
  const elsewhere = await heads(false, 48);
  if (region.length < 7) throw new Error('The region of the case has too few Missions');
  const officer = await portal.signIn(chosen.person_id, chosen.tenant_id);
  return { officer, region, network: [...region, ...elsewhere] };
}
