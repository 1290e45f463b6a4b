import { decisionColumns, decisionOf, decisionValues } from '../decision.record.js';
import { card, decisionsOf, zoneOf } from '../workgroups.sql.js';

/** $1 who asks: the link is for who has a seat, or holds the workshop. */
const columns = `workshop.id, workshop.tenant_id as "tenantId", workshop.group_id as "groupId",
    (select workgroup.title from workgroups.workgroup where workgroup.id = workshop.group_id) as "groupTitle",
    workshop.state, workshop.title, workshop.summary, workshop.kind, workshop.band, workshop.audience, workshop.link,
    workshop.replay, workshop.time_zone as "timeZone", workshop.starts_at as "startsAt", workshop.ends_at as "endsAt",
    workshop.sequence, workshop.version, workshop.changed_at as "changedAt", ${card('workshop.tenant_id')} as organiser,
    seats.capacity, seats.taken, seats.waiting,
    (select json_build_object('id', own.id, 'state', own.state, 'arrival', own.arrival, 'attended', own.attended)
      from workgroups.registration own where own.workshop_id = workshop.id and own.person_id = $1
        and own.state <> 'withdrawn') as own`;

const source = `from workgroups.workshop join workgroups.workshop_seats seats on seats.workshop_id = workshop.id`;

/** $2 the workshop, $3 in whose name: an act that moves seats sees more than whoever does it may be told. */
export const workshopById = {
  name: 'workgroups.workshop.byId',
  text: `select ${columns}, ${decisionsOf('workshop_decision', 'workshop_id', 'workshop.id')} as decisions,
      coalesce((select json_agg(json_build_object('id', one.id, 'name', one.person_name, 'state', one.state,
          'arrival', one.arrival, 'attended', one.attended, 'organisation', ${card('one.registrant_id')})
          order by one.arrival)
        from workgroups.registration one where one.workshop_id = workshop.id and one.state <> 'withdrawn'
          and $3 in (workshop.tenant_id, one.registrant_id)), '[]')
        as registrations,
      (select json_build_object('sponsorId', around.tenant_id, 'leadPersonId', around.lead_person_id,
          'leadOrganisationId', around.lead_organisation_id)
        from workgroups.workgroup around where around.id = workshop.group_id) as led,
      array(select distinct meant from workgroups.workgroup around, unnest(around.audience || around.tenant_id) as meant
        where around.id = workshop.group_id and around.audience <> '{}') as "groupAudience"
    ${source} where workshop.id = $2`,
};

/** $2 from when on, $3 until when, $4 kind, $5 words, $6 mine alone, $7 how many. */
export const workshopList = {
  name: 'workgroups.workshop.list',
  text: `select ${columns} ${source}
    where ($2::timestamptz is null or workshop.ends_at >= $2) and ($3::timestamptz is null or workshop.ends_at < $3)
      and ($4::text is null or workshop.kind = $4) and ($5::text is null or workshop.title ilike $5)
      and (not $6 or exists (select from workgroups.registration own where own.workshop_id = workshop.id
        and own.person_id = $1 and own.state <> 'withdrawn'))
    order by case when $3::timestamptz is null then workshop.starts_at end,
      case when $3::timestamptz is not null then workshop.starts_at end desc, workshop.id limit $7`,
};

/** Everybody who wants a seat waits here, in the order in which the database let them. */
export const lockSeats = {
  name: 'workgroups.workshop.lockSeats',
  text: `select capacity, taken, waiting, arrivals from workgroups.workshop_seats where workshop_id = $1 for update`,
};

export const organiserOf = {
  name: 'workgroups.workshop.organiser',
  text: `select tenant_id as "tenantId" from workgroups.workshop where id = $1`,
};

export const register = {
  name: 'workgroups.workshop.register',
  text: `with seats as (update workgroups.workshop_seats set arrivals = arrivals + 1,
        taken = taken + case when $6 = 'registered' then 1 else 0 end,
        waiting = waiting + case when $6 = 'waiting' then 1 else 0 end
      where workshop_id = $2 returning tenant_id, workshop_id, arrivals)
    insert into workgroups.registration (id, tenant_id, workshop_id, registrant_id, person_id, person_name, state, arrival,
      seat_given_at, registered_at, changed_at)
    select $1, tenant_id, workshop_id, $3, $4, $5, $6, arrivals, case when $6 = 'registered' then $7::timestamptz end, $7, $7
    from seats on conflict do nothing returning id`,
};

/** $1 the registration, $2 when. @returns what it was before */
export const withdraw = {
  name: 'workgroups.workshop.withdraw',
  text: `with before as (select id, workshop_id, state from workgroups.registration where id = $1 and state <> 'withdrawn'),
      seats as (update workgroups.workshop_seats set
          taken = taken - case when before.state = 'registered' then 1 else 0 end,
          waiting = waiting - case when before.state = 'waiting' then 1 else 0 end
        from before where workshop_seats.workshop_id = before.workshop_id)
    update workgroups.registration set state = 'withdrawn', changed_at = $2 from before
    where registration.id = before.id returning before.state`,
};

/** $1 the workshop, $2 when: what is free goes to the first in line. @returns to whom */
export const giveSeats = {
  name: 'workgroups.workshop.giveSeats',
  text: `with given as (update workgroups.registration set state = 'registered', seat_given_at = $2, changed_at = $2
        where id in (select one.id from workgroups.registration one
          join workgroups.workshop_seats seats on seats.workshop_id = one.workshop_id
          where one.workshop_id = $1 and one.state = 'waiting'
          order by one.arrival limit (select greatest(0, free.capacity - free.taken) from workgroups.workshop_seats free
            where free.workshop_id = $1))
        returning id, registrant_id, arrival),
      counted as (update workgroups.workshop_seats set taken = taken + (select count(*) from given),
          waiting = waiting - (select count(*) from given) where workshop_id = $1)
    select id, registrant_id as "registrantId" from given order by arrival`,
};

export const addWorkshop = {
  name: 'workgroups.workshop.add',
  text: `with added as (insert into workgroups.workshop (id, tenant_id, group_id, state, title, summary, kind, band, audience,
        link, time_zone, starts_at, ends_at, created_at, changed_at)
      select id, "tenantId", "groupId", 'draft', title, summary, kind, band, $2, link, ${zoneOf('"tenantId"')}, "startsAt", "endsAt", at, at
      from json_to_record($1::json) as new (id uuid, "tenantId" uuid, "groupId" uuid, title text, summary text, kind text,
        band text, link text, "startsAt" timestamptz, "endsAt" timestamptz, at timestamptz)
      returning id, tenant_id)
    insert into workgroups.workshop_seats (workshop_id, tenant_id, capacity) select id, tenant_id, $3 from added`,
};

/** $1 the workshop, $2 its terms, $3 the version that was read, $4 its seats, $5 for whom it is, $6 the decision. */
export const saveWorkshop = {
  name: 'workgroups.workshop.save',
  text: `with seats as (update workgroups.workshop_seats set capacity = $4 where workshop_id = $1 and capacity <> $4),
    moved as (update workgroups.workshop set state = new.state, title = new.title, summary = new.summary, kind = new.kind,
      band = new.band, audience = $5, link = new.link, replay = new.replay, starts_at = new."startsAt",
      reminded_at = case when workshop.starts_at = new."startsAt" then workshop.reminded_at end, ends_at = new."endsAt",
      sequence = new.sequence, version = workshop.version + 1, changed_at = new.at
    from json_to_record($2::json) as new (state text, title text, summary text, kind text, band text, link text, replay text,
      "startsAt" timestamptz, "endsAt" timestamptz, sequence integer, at timestamptz)
    where workshop.id = $1 and workshop.version = $3 returning workshop.id)
    insert into workgroups.workshop_decision (${decisionColumns}, workshop_id)
      select ${decisionValues}, moved.id from moved, ${decisionOf('$6')} returning workshop_id as id`,
};

/** $1 the workshop, $2 who came, $3 when. */
export const noteAttended = {
  name: 'workgroups.workshop.attended',
  text: `update workgroups.registration set attended = id = any ($2::uuid[]), changed_at = $3
    where workshop_id = $1 and state = 'registered' returning id`,
};

export const registrationsToTell = {
  name: 'workgroups.workshop.toTell',
  text: `select id, person_id as "personId", registrant_id as "organisationId", state, arrival
    from workgroups.registration
    where workshop_id = $1 and state <> 'withdrawn' and ($2::uuid is null or id = $2) order by arrival`,
};

/** Workshops that begin within a day. Machine scope. */
export const workshopsSoon = {
  name: 'workgroups.workshop.soon',
  text: `select id as "workshopId", tenant_id as "tenantId" from workgroups.workshop
    where state in ('open', 'closed') and reminded_at is null and starts_at > clock_timestamp()
      and starts_at < clock_timestamp() + interval '1 day' order by starts_at, id limit 200`,
};

export const markWorkshopReminded = {
  name: 'workgroups.workshop.reminded',
  text: `update workgroups.workshop set reminded_at = $2
    where id = $1 and reminded_at is null and state in ('open', 'closed') returning id`,
};
