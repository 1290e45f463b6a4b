import type { Client } from 'pg';
import type { ToldTheme } from './laid-themes.js';
import type { KindFigures } from './replay-network-themes.js';
import type { WorkshopKindOfCase } from './themes-case.js';

/** The same figures, counted from the rows by statements that share nothing with the API. */
export interface CountedRows {
  readonly themes: readonly ToldTheme[];
  readonly kinds: ReadonlyMap<WorkshopKindOfCase, KindFigures>;
  readonly seatsGivenFromTheLine: number;
  readonly overbooked: number;
}

const themes = `select title, situation, state, lead_person_id as lead from workgroups.workgroup where tenant_id = $1 order by id`;

const ofSponsor = `from workgroups.workshop
  join workgroups.workgroup on workgroup.id = workshop.group_id and workgroup.tenant_id = $1
  left join workgroups.registration on registration.workshop_id = workshop.id`;

const kinds = `select workshop.kind, count(distinct workshop.id)::int as held,
    count(*) filter (where registration.state = 'registered')::int as registered,
    count(*) filter (where registration.state = 'waiting')::int as waiting,
    count(*) filter (where registration.attended)::int as attended
  ${ofSponsor} where workshop.state = 'held' group by workshop.kind`;

const fromTheLine = `select count(*)::int as given ${ofSponsor}
  where registration.seat_given_at > registration.registered_at`;

const overbooked = `select count(*)::int as workshops from (select workshop.id ${ofSponsor}
    where registration.state = 'registered' group by workshop.id
    having count(*) > (select seats.capacity from workgroups.workshop_seats seats where seats.workshop_id = workshop.id)) over_full`;

export async function countRows(superuser: Client, sponsorId: string): Promise<CountedRows> {
  const rows = async <Row extends object>(text: string): Promise<Row[]> =>
    (await superuser.query<Row>(text, [sponsorId])).rows;
  const [line] = await rows<{ given: number }>(fromTheLine);
  const [over] = await rows<{ workshops: number }>(overbooked);
  return {
    themes: await rows<ToldTheme>(themes),
    kinds: new Map((await rows<KindFigures>(kinds)).map((figures) => [figures.kind, figures])),
    seatsGivenFromTheLine: line?.given ?? 0,
    overbooked: over?.workshops ?? -1,
  };
}
