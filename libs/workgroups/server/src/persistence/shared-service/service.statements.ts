import { decisionColumns, decisionOf } from '../decision.record.js';
import { dayOfUnion, staffTenths } from '../workgroups.sql.js';

export const serviceHolder = {
  name: 'workgroups.service.holder',
  text: 'select tenant_id as "tenantId" from workgroups.shared_service where id = $1',
};

/** Every act on a service and on the places in it waits here. */
export const lockService = {
  name: 'workgroups.service.lock',
  text: 'select drawn from workgroups.ticket_counter where service_id = $1 for update',
};

/** Whoever leaves the group $1 waits for those that take a place in one of its services, and they for it. */
export const lockServicesOfGroup = {
  name: 'workgroups.service.lockOfGroup',
  text: `select counter.service_id from workgroups.ticket_counter counter join workgroups.shared_service service
      on service.id = counter.service_id where service.group_id = $1 order by counter.service_id for update of counter`,
};

export const serviceTerms = `json_build_object('kind', service.kind, 'title', service.title, 'description', service.description,
    'serviceLevel', service.service_level, 'seats', service.seats, 'startsOn', service.starts_on, 'endsOn', service.ends_on,
    'costCents', service.cost_cents, 'keyParts', service.key_parts)`;

/** Those that subscribed and have not left, in the order of their tickets. */
export const subscriptionsOf = `coalesce((select json_agg(json_build_object('organisationId', place.tenant_id,
    'ticket', place.ticket) order by place.ticket)
  from workgroups.subscription place where place.service_id = service.id and place.left_at is null), '[]')`;

/** Whether $2 is a member of the group of a service, or leads it. */
export const isMember = `exists (select from workgroups.membership member where member.group_id = service.group_id
    and member.tenant_id = $2 and member.state = 'member')
  or exists (select from workgroups.workgroup led where led.id = service.group_id and led.lead_organisation_id = $2)`;

/** What the keys look at in $2, as far as it declared it; its budget it says itself when it subscribes. */
export const ownFigures = `(select json_build_object('staffTenths', ${staffTenths}, 'youngPeople', facts.young_people::int,
      'budgetCents', null) from network.organisation_facts facts where facts.id = $2)`;

/** $2 who asks: the service with the places in it, and what its acts ask of the network. */
export const loadService = {
  name: 'workgroups.service.load',
  text: `select service.id, service.tenant_id as "tenantId", service.group_id as "groupId", service.state,
      ${serviceTerms} as terms, ${subscriptionsOf} as subscriptions, ${isMember} as "isMember", ${ownFigures} as figures,
      ${dayOfUnion}::text as today
    from workgroups.shared_service service where service.id = $1`,
};

export const groupOfService = {
  name: 'workgroups.service.group',
  text: 'select tenant_id as "tenantId", kind, state from workgroups.workgroup where id = $1',
};

const written = `json_to_record($1::json) as written (id uuid, "tenantId" uuid, "groupId" uuid, state text, kind text, title text,
    description text, "serviceLevel" text, seats integer, "startsOn" date, "endsOn" date, "costCents" bigint, "keyParts" jsonb)`;

const decided = `insert into workgroups.service_decision (service_id, ${decisionColumns})
    select $2::uuid, ${decisionColumns} from ${decisionOf('$3')}`;

export const addService = {
  name: 'workgroups.service.add',
  text: `with service as (insert into workgroups.shared_service (id, tenant_id, group_id, state, kind, title, description,
        service_level, seats, starts_on, ends_on, cost_cents, key_parts)
      select id, "tenantId", "groupId", state, kind, title, description, "serviceLevel", seats, "startsOn", "endsOn",
        "costCents", "keyParts" from ${written}),
      counter as (insert into workgroups.ticket_counter (service_id, tenant_id) select id, "tenantId" from ${written})
    ${decided}`,
};

/** $4 whether the lines of the cost are shared anew. */
export const saveService = {
  name: 'workgroups.service.save',
  text: `with moved as (update workgroups.shared_service service set state = written.state, kind = written.kind,
        title = written.title, description = written.description, service_level = written."serviceLevel",
        seats = written.seats, starts_on = written."startsOn", ends_on = written."endsOn",
        cost_cents = written."costCents", key_parts = written."keyParts"
      from ${written} where service.id = written.id and service.tenant_id = written."tenantId"),
      gone as (delete from workgroups.service_cost_line line using ${written}
        where $4::boolean and line.service_id = written.id and line.tenant_id = written."tenantId")
    ${decided}`,
};

/** $1 the service, $2 who runs it, $3 when, $4 the lines. */
export const addCostLines = {
  name: 'workgroups.service.addCostLines',
  text: `insert into workgroups.service_cost_line (service_id, tenant_id, member_id, amount_cents, steps, shared_at)
    select $1, $2, line."organisationId", line."amountCents", line.steps, $3 from json_to_recordset($4::json)
      as line ("organisationId" uuid, "amountCents" bigint, steps jsonb)`,
};

/** What the keys look at in each Mission that has a place in $1, or left and keeps its share, as it stood when it subscribed. */
export const figuresOfSubscribers = {
  name: 'workgroups.service.figures',
  text: `select place.tenant_id as "organisationId", place.keeps_share as "keepsShare", json_build_object('staffTenths',
      figure.staff_tenths, 'budgetCents', figure.budget_cents, 'youngPeople', figure.young_people) as figures
    from workgroups.subscription place join workgroups.subscription_figure figure on figure.subscription_id = place.id
    where place.service_id = $1 and (place.left_at is null or place.keeps_share) order by place.ticket`,
};

/** $1 the subscription, $2 the Mission, $3 the service, $4 who runs it, $5 when, $6 what the keys look at. */
export const subscribe = {
  name: 'workgroups.service.subscribe',
  text: `with drawn as (update workgroups.ticket_counter counter set drawn = counter.drawn + 1 where counter.service_id = $3
        returning counter.drawn),
      place as (insert into workgroups.subscription (id, tenant_id, service_id, sponsor_id, ticket, subscribed_at)
        select $1::uuid, $2::uuid, $3::uuid, $4::uuid, drawn.drawn, $5::timestamptz from drawn)
    insert into workgroups.subscription_figure (subscription_id, tenant_id, service_id, sponsor_id, staff_tenths, budget_cents, young_people)
    select $1::uuid, $2::uuid, $3::uuid, $4::uuid, known."staffTenths", known."budgetCents", known."youngPeople"
    from json_to_record($6::json) as known ("staffTenths" integer, "budgetCents" bigint, "youngPeople" integer)`,
};

export const leaveService = {
  name: 'workgroups.service.leave',
  text: `update workgroups.subscription set left_at = $3, keeps_share = $4
    where service_id = $1 and tenant_id = $2 and left_at is null`,
};

/** The services of the group $1 in which the Mission $2 has a place, in the order in which they are locked. */
export const placesInGroup = {
  name: 'workgroups.service.placesInGroup',
  text: `select service.id from workgroups.shared_service service join workgroups.subscription place
      on place.service_id = service.id and place.tenant_id = $2 and place.left_at is null
    where service.group_id = $1 order by service.id`,
};

/** $1 the service, $2 the Mission, $3 who runs it, $4 the score, $5 why, $6 when. */
export const rateService = {
  name: 'workgroups.service.rate',
  text: `insert into workgroups.service_rating (service_id, tenant_id, sponsor_id, score, comment, rated_at)
    values ($1, $2, $3, $4, $5, $6)
    on conflict (service_id, tenant_id) do update set score = excluded.score, comment = excluded.comment,
      rated_at = excluded.rated_at`,
};

/** What the letter about a seat that is free says: $1 the service. */
export const serviceToTell = {
  name: 'workgroups.service.toTell',
  text: `select service.title, service.group_id as "groupId", runs.name as sponsor from workgroups.shared_service service
    join network.organisation_card runs on runs.id = service.tenant_id where service.id = $1`,
};
