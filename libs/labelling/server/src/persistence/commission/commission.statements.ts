import { levelsOf, levelSupported } from '../label/labelling.sql.js';

const sessionColumns = `session.id, session.tenant_id as "tenantId", session.title, session.held_on::text as "heldOn",
  session.place, session.state`;

const agenda = `(select json_build_object('files', count(*), 'undecided', count(*) filter (where item.decided_at is null))
  from labelling.commission_item item where item.session_id = session.id and item.withdrawn_at is null) as agenda,
  array(select item.organisation_id from labelling.commission_item item
    where item.session_id = session.id and item.withdrawn_at is null and item.decided_at is null) as "organisationIds"`;

export const lockSession = {
  name: 'labelling.commission.lockSession',
  text: `select ${sessionColumns}, ${agenda} from labelling.commission_session session
    where session.id = $1 and session.tenant_id = $2 for update of session`,
};

export const addSession = {
  name: 'labelling.commission.addSession',
  text: `insert into labelling.commission_session (id, tenant_id, title, held_on, place, state, created_at)
    values ($1, $2, $3, $4, $5, $6, $7)`,
};

export const saveSession = {
  name: 'labelling.commission.saveSession',
  text: `update labelling.commission_session set title = $3, held_on = $4, place = $5, state = $6,
      convened_at = case when $6 = 'convened' then coalesce(convened_at, $7) else convened_at end,
      closed_at = case when $6 = 'held' then coalesce(closed_at, $7) else closed_at end
    where id = $1 and tenant_id = $2`,
};

/** Whether a person holds the seat, and is a member already: $1 the union, $2 the person. */
export const candidate = {
  name: 'labelling.commission.candidate',
  text: `select (select card.name from network.person_card card where card.id = $2) as name,
      exists (select from network.seat where seat.tenant_id = $1 and seat.person_id = $2
        and seat.role = 'commissionMember' and seat.runs) as "holdsSeat",
      exists (select from labelling.commission_member member where member.tenant_id = $1 and member.person_id = $2
        and member.ends_on is null) as "isMember"`,
};

export const addMember = {
  name: 'labelling.commission.addMember',
  text: `insert into labelling.commission_member (id, tenant_id, person_id, person_name, college, starts_on)
    values ($1, $2, $3, $4, $5, $6)`,
};

export const lockMember = {
  name: 'labelling.commission.lockMember',
  text: `select id, tenant_id as "tenantId", person_id as "personId", person_name as "personName", college,
      starts_on::text as "startsOn", ends_on::text as "endsOn"
    from labelling.commission_member where id = $1 and tenant_id = $2 for update`,
};

/** @returns whose files wait for their decision, and may be open to the member */
export const saveTerm = {
  name: 'labelling.commission.saveTerm',
  text: `update labelling.commission_member member set ends_on = $3 where member.id = $1 and member.tenant_id = $2
    returning array(select distinct item.organisation_id from labelling.commission_item item
      where item.tenant_id = $2 and item.decided_at is null and item.withdrawn_at is null) as "organisationIds"`,
};

export const organisationOfCycle = {
  name: 'labelling.commission.organisationOfCycle',
  text: 'select tenant_id as "organisationId" from labelling.cycle where id = $1',
};

export const subjectOfItem = {
  name: 'labelling.commission.subject',
  text: `select item.organisation_id as "organisationId", item.tenant_id as "tenantId"
    from labelling.commission_item item where item.id = $1`,
};

export const cycleColumns = `cycle.id, cycle.tenant_id as "tenantId", cycle.framework_tenant_id as "frameworkTenantId",
  cycle.framework_id as "frameworkId", cycle.framework_version_id as "frameworkVersionId", cycle.kind, cycle.state,
  cycle.level_aimed as "levelAimed", cycle.president_id as "presidentId", cycle.director_id as "directorId",
  cycle.contact_id as "contactId", cycle.audit_from::text as "auditFrom", cycle.audit_to::text as "auditTo",
  cycle.contradictory_until as "contradictoryUntil"`;

/** The seats of a person in the network today. Those of guests of the union bind to nobody. */
const seats = `coalesce((select json_agg(json_build_object('organisationId', card.id, 'organisationName', card.name,
    'organisationKind', card.kind, 'regionCodes', card.region_codes))
  from network.seat join network.organisation_card card on card.id = seat.tenant_id
  where seat.person_id = member.person_id and seat.runs and seat.role not in ('auditor', 'commissionMember')), '[]')`;

/** The members on the day of the session, what binds them, and what was recorded of them about the file. */
const sitting = (on: string, recused: string): string => `coalesce((select json_agg(json_build_object('id', member.id,
    'personId', member.person_id, 'name', member.person_name, 'seats', ${seats}, 'wasRecused', ${recused})
    order by member.id)
  from labelling.commission_member member where member.starts_on <= ${on}
    and (member.ends_on is null or member.ends_on > ${on})), '[]') as members`;

/** Who may look into the file as its auditor, or could before. */
const examined = `(select json_build_object('organisationId', card.id, 'regionCodes', card.region_codes, 'auditorIds',
    array(select distinct access.person_id from labelling.cycle_access access
      where access.cycle_id = cycle.id and access.access_right = 'audit'))
  from network.organisation_card card where card.id = cycle.tenant_id) as examined`;

/** $1 the cycle, $2 its organisation, $3 the day of the session. */
export const lockCycleForAgenda = {
  name: 'labelling.commission.lockCycle',
  text: `select ${cycleColumns}, ${examined}, ${sitting('$3::date', 'false')},
      exists (select from labelling.commission_item item where item.cycle_id = cycle.id and item.decided_at is null
        and item.withdrawn_at is null) as "isWaiting"
    from labelling.cycle where cycle.id = $1 and cycle.tenant_id = $2 for update of cycle`,
};

const recusedFrom = `exists (select from labelling.recusal where recusal.item_id = item.id and recusal.member_id = member.id)`;

/** The label in force of the organisation, against the framework of the cycle. */
const labelInForce = `(select to_json(held) from (select label.id, label.tenant_id as "tenantId",
    label.framework_tenant_id as "frameworkTenantId", label.framework_id as "frameworkId", label.cycle_id as "cycleId",
    label.number, label.verification_code as "verificationCode", label.level, label.conditions, label.state,
    label.granted_on as "grantedOn", label.valid_until as "validUntil", label.follow_up_due_on as "followUpDueOn",
    label.followed_up_on as "followedUpOn"
  from labelling.label where label.tenant_id = cycle.tenant_id and label.framework_id = cycle.framework_id
    and label.state in ('valid', 'suspended')) held) as "labelInForce"`;

/** $1 the item, $2 who holds the commission. */
export const lockItem = {
  name: 'labelling.commission.lockItem',
  text: `select item.id as "itemId", item.session_id as "sessionId", item.decision,
      item.withdrawn_at is not null as "isWithdrawn", session.state as "sessionState", session.held_on::text as "heldOn",
      (select to_json(moved) from (select ${cycleColumns}) moved) as cycle, ${examined},
      ${sitting('session.held_on', recusedFrom)}, ${levelsOf('cycle.framework_version_id')} as levels,
      ${levelSupported} as "levelSupported", ${labelInForce},
      (select json_build_object('validityMonths', version.validity_months, 'followUpMonths', version.follow_up_months)
        from labelling.framework_version version where version.id = cycle.framework_version_id) as terms,
      (select card.code from network.organisation_card card where card.id = cycle.tenant_id) as "organisationCode",
      (select count(*)::int from labelling.label where label.tenant_id = cycle.tenant_id) as "labelCount"
    from labelling.commission_item item
    join labelling.commission_session session on session.id = item.session_id and session.tenant_id = item.tenant_id
    join labelling.cycle cycle on cycle.id = item.cycle_id and cycle.tenant_id = item.organisation_id
    where item.id = $1 and item.tenant_id = $2 for update of item, cycle`,
};

/** What a member asks of a file before declaring an interest: $1 the item, $2 the person. */
export const memberBeforeItem = {
  name: 'labelling.commission.memberBeforeItem',
  text: `select item.organisation_id as "organisationId", item.cycle_id as "cycleId", item.session_id as "sessionId",
      item.decision, item.withdrawn_at is not null as "isWithdrawn", session.state as "sessionState",
      member.id as "memberId", member.person_name as "personName",
      exists (select from labelling.recusal where recusal.item_id = item.id and recusal.person_id = $2) as "isRecused"
    from labelling.commission_item item
    left join labelling.commission_session session on session.id = item.session_id and session.tenant_id = item.tenant_id
    left join labelling.commission_member member on member.tenant_id = item.tenant_id and member.person_id = $2
      and member.starts_on <= session.held_on and (member.ends_on is null or member.ends_on > session.held_on)
    where item.id = $1`,
};
