import { zoneOfUnion } from '@maillage/network-contract';

/** The day of the union, by whose seat the network's days go. */
export const dayOfUnion = `(clock_timestamp() at time zone '${zoneOfUnion}')::date`;

/** What this context shows of an organisation. */
export const card = (
  of: string,
): string => `(select json_build_object('id', card.id, 'code', card.code, 'name', card.name,
    'kind', card.kind, 'timeZone', card.time_zone) from network.organisation_card card where card.id = ${of})`;

/** Decisions of a record, the latest first, as far as the reader sees them. */
export const decisionsOf = (table: string, key: string, of: string): string =>
  `coalesce((select json_agg(json_build_object('id', decision.id, 'act', decision.act, 'at', decision.decided_at,
    'by', decision.person_name, 'reason', decision.reason) order by decision.id desc)
  from calls.${table} decision where decision.${key} = ${of}), '[]')`;

/** Whether the lead applicant is of a region; everybody is where none is named. @param of a row of `calls.application` */
export const isOfRegion = (of: string, region: string): string =>
  `(${region}::text is null or exists (select from network.organisation_card home
    where home.id = ${of}.tenant_id and ${region} = any (home.region_codes)))`;

/** Who applies now: the lead applicant, and the partners that accepted and have not left. @param of a row of `calls.application` */
export const applicants = (of: string): string =>
  `array_prepend(${of}.tenant_id, array(select unnest(${of}.readers) intersect select unnest(${of}.parties)))`;
