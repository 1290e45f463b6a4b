import type { OrganisationKind, OrganisationState } from '@maillage/network-contract';

export interface LockedOrganisation {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly state: OrganisationState;
  readonly regionalId: string | null;
  readonly regionCodes: readonly string[];
  readonly missionsBelow: number;
}

/** The day that runs where the organisation of a parameter is. */
const dayOf = (parameter: number): string =>
  `(select (statement_timestamp() at time zone time_zone)::date from network.organisation where id = $${parameter})`;

/** In the order of their ids, so that two acts on the same organisations wait for each other. */
export const lockOrganisations = {
  name: 'network.organisation.lock',
  text: `select id, code, name, kind, state, regional_id as "regionalId", region_codes as "regionCodes",
      (select count(*)::int from network.organisation below
        where below.regional_id = organisation.id and below.state not in ('merged', 'closed')) as "missionsBelow"
    from network.organisation where id = any ($1::uuid[]) order by id for update`,
};

export const changeState = {
  name: 'network.organisation.changeState',
  text: 'update network.organisation set state = $2 where id = $1 returning id',
};

export const changeRegional = {
  name: 'network.organisation.changeRegional',
  text: 'update network.organisation set regional_id = $2, region_codes = $3 where id = $1 returning id',
};

export const addOrganisations = {
  name: 'network.organisation.add',
  text: `insert into network.organisation (id, code, kind, name, official_name, sort_name, state, regional_id,
      region_codes, department_code, commune_name, time_zone)
    select id, code, kind, name, name, "sortName", 'prospective', "regionalId", "regionCodes", "departmentCode",
      "communeName", "timeZone"
    from json_to_recordset($1::json) as added (id uuid, code text, kind text, name text, "sortName" text,
      "regionalId" uuid, "regionCodes" text[], "departmentCode" text, "communeName" text, "timeZone" text)`,
};

export const codeHolders = {
  name: 'network.organisation.codeHolders',
  text: 'select code, name from network.organisation where lower(code) = any ($1::text[])',
};

/** Several at once: an act on two organisations is in the history of both. */
export const addDecisions = {
  name: 'network.organisationDecision.add',
  text: `insert into network.organisation_decision (id, tenant_id, act, from_state, to_state, person_id, person_name,
      on_behalf_of, decided_at, effective_on, reason, details, audience)
    select taken.id, "organisationId", act, "from", "to", $2, $3,
      coalesce((select name from network.organisation where id = $4), ''),
      date_trunc('milliseconds', clock_timestamp()), "effectiveOn", reason, details, coalesce(audience, 'network')
    from json_to_recordset($1::json) as taken (id uuid, "organisationId" uuid, act text, "from" text, "to" text,
      "effectiveOn" date, reason text, details jsonb, audience text)`,
};

/** Members of one organisation go on in another, in the role given; who already serves there is left alone. */
export const followInto = {
  name: 'network.membership.follow',
  text: `insert into network.membership (id, tenant_id, person_tenant_id, person_id, role, starts_on)
    select uuidv7(), $2, membership.person_tenant_id, membership.person_id, $3, ${dayOf(2)}
    from (select distinct person_tenant_id, person_id from network.membership
      where tenant_id = $1 and (ends_on is null or ends_on > ${dayOf(1)})) membership
    where not exists (select from network.membership there where there.tenant_id = $2
      and there.person_id = membership.person_id and (there.ends_on is null or there.ends_on > ${dayOf(1)}))
    returning id`,
};

/** Memberships and mandates of the organisation $1, each with who held it and the instant of its end. */
export const endSeats = {
  name: 'network.seat.endAll',
  text: `with memberships as (update network.membership set ends_on = greatest(starts_on, ${dayOf(1)})
      where tenant_id = $1 and (ends_on is null or ends_on > ${dayOf(1)}) returning person_id),
    mandates as (update network.mandate set ends_on = greatest(starts_on, ${dayOf(1)})
      where tenant_id = $1 and (ends_on is null or ends_on > ${dayOf(1)}) returning person_id)
    select person_id as "personId", 'membership' as source, date_trunc('milliseconds', clock_timestamp()) as at from memberships
    union all select person_id, 'mandate', date_trunc('milliseconds', clock_timestamp()) from mandates`,
};

export interface EndedSeat {
  readonly personId: string;
  readonly source: 'membership' | 'mandate';
  readonly at: Date;
}

/** The records of people go to the organisation that keeps them from now on. */
export const keepPeopleIn = {
  name: 'network.person.keepIn',
  text: 'update network.person set tenant_id = $2 where tenant_id = $1 returning id',
};

export const moveSites = {
  name: 'network.site.move',
  text: `with closed as (update network.site set closed_on = greatest(opened_on, ${dayOf(1)})
      where tenant_id = $1 and closed_on is null returning *)
    insert into network.site (id, tenant_id, name, address, postal_code, commune_name, opened_on)
    select uuidv7(), $2, name, address, postal_code, commune_name, ${dayOf(2)} from closed returning id`,
};
