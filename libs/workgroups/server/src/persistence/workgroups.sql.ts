import { guestRoles } from '@maillage/network-contract';

/** The day of the union, by whose seat the network's days go. */
export const dayOfUnion = `(clock_timestamp() at time zone 'Europe/Paris')::date`;

/**
 * Rows of which a recurring job looks at none as long as their group rests or is closed, for the machine, which does not see
 * every group: what it finds is asked again in the scope of the sponsor.
 */
export const notAtRest = (table: string): string => `not exists (select from workgroups.workgroup
      where workgroup.id = ${table}.group_id and workgroup.state in ('paused', 'closed'))`;

/** The same, in the scope of the sponsor, which sees the group. */
export const atWork = (table: string): string => `exists (select from workgroups.workgroup
      where workgroup.id = ${table}.group_id and workgroup.state = 'active')`;

/** What this context shows of an organisation. */
export const card = (
  of: string,
): string => `(select json_build_object('id', card.id, 'code', card.code, 'name', card.name,
    'kind', card.kind, 'timeZone', card.time_zone) from network.organisation_card card where card.id = ${of})`;

/** The zone in which an organisation enters its times. */
export const zoneOf = (of: string): string =>
  `(select card.time_zone from network.organisation_card card where card.id = ${of})`;

/** What it shows of a person. */
export const personCard = (of: string): string =>
  `(select json_build_object('id', person.id, 'name', person.name) from network.person_card person where person.id = ${of})`;

/** Whether a person acts for an organisation today, and sees it whole: its guests are sent nowhere. */
export const actsFor = (person: string, organisation: string): string =>
  `exists (select from network.seat where seat.person_id = ${person} and seat.tenant_id = ${organisation} and seat.runs
      and seat.role not in (${guestRoles.map((role) => `'${role}'`).join(', ')}))`;

/** Decisions of a record, the latest first, as far as the reader sees them. */
export const decisionsOf = (table: string, key: string, of: string): string =>
  `coalesce((select json_agg(json_build_object('id', decision.id, 'act', decision.act, 'at', decision.decided_at,
    'by', decision.person_name, 'reason', decision.reason) order by decision.id desc)
  from workgroups.${table} decision where decision.${key} = ${of}), '[]')`;

/** Employees in tenths of full-time equivalents, of `network.organisation_facts facts`, which tells them whole with a fraction. */
export const staffTenths = `(facts.staff * 10)::int`;
