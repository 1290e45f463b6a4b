/** A cycle moves with its decision: $1 the cycle as JSON, $2 the decision as JSON. */
const moved = `cycle_moved as (update labelling.cycle set state = moved.state, is_open = moved."isOpen",
      decided_at = coalesce(moved."decidedAt", cycle.decided_at), changed_at = moved."changedAt", version = cycle.version + 1
    from json_to_record($1::json) as moved (id uuid, "tenantId" uuid, state text, "isOpen" boolean,
      "decidedAt" timestamptz, "changedAt" timestamptz)
    where cycle.id = moved.id and cycle.tenant_id = moved."tenantId"),
  cycle_decided as (insert into labelling.cycle_decision (id, tenant_id, cycle_id, act, from_state, to_state, person_id,
      person_name, on_behalf_of, decided_at, reason)
    select id, "tenantId", "cycleId", act, "from", "to", "personId", "personName", "onBehalfOf", "decidedAt", reason
    from json_to_record($2::json) as decided (id uuid, "tenantId" uuid, "cycleId" uuid, act text, "from" text, "to" text,
      "personId" uuid, "personName" text, "onBehalfOf" uuid, "decidedAt" timestamptz, reason text))`;

const recusalColumns = 'id, tenant_id, item_id, member_id, person_id, person_name, origin, reason, recorded_at';

/** $3 the item, $4 who is recused from it, $5 to whom the file opens. */
export const putOnAgenda = {
  name: 'labelling.commission.putOnAgenda',
  text: `with ${moved},
    put as (select * from json_to_record($3::json) as put (id uuid, "tenantId" uuid, "sessionId" uuid,
      "organisationId" uuid, "cycleId" uuid, at timestamptz)),
    item as (insert into labelling.commission_item (id, tenant_id, session_id, organisation_id, cycle_id, position)
      select put.id, put."tenantId", put."sessionId", put."organisationId", put."cycleId",
        (select coalesce(max(other.position), 0) + 1 from labelling.commission_item other
          where other.session_id = put."sessionId")
      from put),
    recused as (insert into labelling.recusal (${recusalColumns})
      select recused.id, put."tenantId", put.id, "memberId", "personId", "personName", 'computed', recused.reason, put.at
      from put, json_to_recordset($4::json) as recused (id uuid, "memberId" uuid, "personId" uuid, "personName" text, reason text))
    insert into labelling.cycle_access (id, tenant_id, cycle_id, person_id, person_name, through_id, access_right, opened_at)
      select opened.id, put."organisationId", put."cycleId", "personId", "personName", put."tenantId", 'decide', put.at
      from put, json_to_recordset($5::json) as opened (id uuid, "personId" uuid, "personName" text)`,
};

const closed = (cycle: string, at: string): string => `update labelling.cycle_access set closed_at = ${at}
    where cycle_id = ${cycle} and access_right = 'decide' and closed_at is null`;

/** $3 the item, $4 when. */
export const takeOffAgenda = {
  name: 'labelling.commission.takeOffAgenda',
  text: `with ${moved},
    access_closed as (${closed('(select item.cycle_id from labelling.commission_item item where item.id = $3)', '$4::timestamptz')})
    update labelling.commission_item set withdrawn_at = $4::timestamptz where id = $3::uuid`,
};

const labelColumns = `id, tenant_id, framework_tenant_id, framework_id, cycle_id, number, verification_code, level,
  conditions, state, granted_on, valid_until, follow_up_due_on, changed_at`;
const labelRecord = `(id uuid, "tenantId" uuid, "frameworkTenantId" uuid, "frameworkId" uuid, "cycleId" uuid, number text,
  "verificationCode" text, level integer, conditions text, state text, "grantedOn" date, "validUntil" date,
  "followUpDueOn" date)`;

/**
 * $3 the decision on the item, $4 the label that is granted, $5 that which it replaces, $6 the decisions on labels. What
 * it replaces ends before the new one begins: one label is in force, and the index sees it so.
 */
export const writeDecision = {
  name: 'labelling.commission.decide',
  text: `with ${moved},
    taken as (select * from json_to_record($3::json) as taken ("itemId" uuid, "cycleId" uuid, decision text, level integer,
      motives text, conditions text, present uuid[], at timestamptz, by text)),
    item as (update labelling.commission_item item set decision = taken.decision, level = taken.level,
        motives = taken.motives, conditions = taken.conditions, present = taken.present, decided_at = taken.at,
        decided_by = taken.by
      from taken where item.id = taken."itemId"),
    access_closed as (update labelling.cycle_access access set closed_at = taken.at from taken
      where access.cycle_id = taken."cycleId" and access.closed_at is null and access.access_right in ('audit', 'decide')),
    replaced as (update labelling.label set state = 'replaced', changed_at = taken.at
      from taken, json_to_record($5::json) as former (id uuid) where label.id = former.id returning label.id),
    granted as (insert into labelling.label (${labelColumns})
      select granted.id, granted."tenantId", granted."frameworkTenantId", granted."frameworkId", granted."cycleId", number,
        "verificationCode", granted.level, granted.conditions, granted.state, "grantedOn", "validUntil", "followUpDueOn", taken.at
      from taken, json_to_record($4::json) as granted ${labelRecord}, (select count(*) from replaced) as former
      where granted.id is not null)
    insert into labelling.label_decision (id, tenant_id, label_id, act, from_state, to_state, person_id, person_name,
        on_behalf_of, decided_at, reason)
      select id, "tenantId", "labelId", act, "from", "to", "personId", "personName", "onBehalfOf", "decidedAt", reason
      from json_to_recordset($6::json) as decided (id uuid, "tenantId" uuid, "labelId" uuid, act text, "from" text,
        "to" text, "personId" uuid, "personName" text, "onBehalfOf" uuid, "decidedAt" timestamptz, reason text)`,
};

/** $1 the recusal, $2 the organisation, $3 the cycle, $4 the person, $5 when. The file closes at once. */
export const declareInterest = {
  name: 'labelling.commission.declareInterest',
  text: `with access_closed as (update labelling.cycle_access set closed_at = $5::timestamptz
      where tenant_id = $2 and cycle_id = $3 and person_id = $4 and access_right = 'decide' and closed_at is null)
    insert into labelling.recusal (${recusalColumns})
      select id, "tenantId", "itemId", "memberId", $4, "personName", 'declared', reason, $5
      from json_to_record($1::json) as recusal (id uuid, "tenantId" uuid, "itemId" uuid, "memberId" uuid,
        "personName" text, reason text)`,
};
