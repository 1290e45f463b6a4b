export const subjectById = {
  name: 'labelling.course.subject',
  text: `select cycle.tenant_id as "tenantId" from labelling.cycle where cycle.id = $1`,
};

export const subjectOfFinding = {
  name: 'labelling.course.subjectOfFinding',
  text: 'select tenant_id as "tenantId", cycle_id as "cycleId" from labelling.finding where id = $1',
};

export const lockCycle = {
  name: 'labelling.course.lock',
  text: 'select id from labelling.cycle where id = $1 for update',
};

/**
 * All that an act changes, at once: $1 the cycle, $2 its organisation, $3 the columns, $4 the decision, $5 reports,
 * $6 findings that are notified, $7 findings that moved, $8 a snapshot, $9 the audit, $10 whether the rights of auditors
 * close, $11 the instant, $12 what is put before the commission of the union $13.
 */
export const saveCourse = {
  name: 'labelling.course.save',
  text: `with decision as (
      insert into labelling.cycle_decision (id, tenant_id, cycle_id, act, from_state, to_state, person_id, person_name,
        on_behalf_of, decided_at, reason)
      select id, $2, $1, act, "from", "to", "personId", "personName", "onBehalfOf", $11, reason
      from json_to_recordset($4::json) as one (id uuid, act text, "from" text, "to" text, "personId" uuid,
        "personName" text, "onBehalfOf" uuid, reason text)
    ), report as (
      insert into labelling.audit_report (id, tenant_id, organisation_id, cycle_id, kind, content, content_hash, sent_at,
        sent_by, answer_until)
      select id, "unionId", $2, $1, kind, content, hash, $11, "sentBy", "answerUntil"
      from json_to_recordset($5::json) as one (id uuid, "unionId" uuid, kind text, content jsonb, hash text,
        "sentBy" text, "answerUntil" timestamptz)
    ), notified as (
      insert into labelling.finding (id, tenant_id, cycle_id, criterion_key, kind, state, body, notified_at, changed_at)
      select id, $2, $1, "criterionKey", kind, state, body, $11, $11
      from json_to_recordset($6::json) as one (id uuid, "criterionKey" text, kind text, state text, body text)
    ), moved as (
      update labelling.finding set state = one.state, response = one.response, responded_by = one."respondedBy",
        responded_at = one."respondedAt", reply = one.reply, replied_by = one."repliedBy", replied_at = one."repliedAt",
        changed_at = $11
      from json_to_recordset($7::json) as one (id uuid, state text, response text, "respondedBy" text,
        "respondedAt" timestamptz, reply text, "repliedBy" text, "repliedAt" timestamptz)
      where finding.id = one.id and finding.tenant_id = $2
    ), taken as (
      insert into labelling.snapshot (id, tenant_id, cycle_id, kind, title, framework_version_id, done_score,
        planned_score, content, content_hash, taken_at, taken_by)
      select id, $2, $1, kind, title, "versionId", "doneScore", "plannedScore", content, hash, $11, "takenBy"
      from json_to_recordset($8::json) as one (id uuid, kind text, title text, "versionId" uuid, "doneScore" integer,
        "plannedScore" integer, content jsonb, hash text, "takenBy" text)
    ), audited as (
      update labelling.audit set plan = one.plan, plan_sent_at = one."planSentAt", summary = one.summary,
        started_at = coalesce(audit.started_at, one."startedAt"), finished_at = coalesce(audit.finished_at, one."finishedAt"),
        version = audit.version + 1
      from json_to_recordset($9::json) as one (id uuid, plan jsonb, "planSentAt" timestamptz, summary text,
        "startedAt" timestamptz, "finishedAt" timestamptz)
      where audit.id = one.id and audit.cycle_id = $1
    ), pointed as (
      insert into labelling.agenda_point (tenant_id, organisation_id, cycle_id, report_id, criterion_key, code, position)
      select $13::uuid, $2, $1, sent.id, "criterionKey", code, position
      from json_to_recordset($12::json) as one ("criterionKey" text, code text, position integer),
        json_to_recordset($5::json) as sent (id uuid, kind text) where sent.kind = 'final'
    ), closed as (
      update labelling.cycle_access set closed_at = $11
      where $10::boolean and tenant_id = $2 and cycle_id = $1 and access_right = 'audit' and closed_at is null
    )
    update labelling.cycle set state = one.state, is_open = one."isOpen", level_aimed = one."levelAimed",
      assessed_at = coalesce(one."assessedAt", cycle.assessed_at, one."appliedAt"), applied_at = coalesce(one."appliedAt", cycle.applied_at),
      audit_from = one."auditFrom", audit_to = one."auditTo", audited_at = coalesce(one."auditedAt", cycle.audited_at),
      contradictory_until = one."contradictoryUntil", decided_at = coalesce(one."decidedAt", cycle.decided_at),
      changed_at = $11, version = cycle.version + 1
    from json_to_record($3::json) as one (state text, "isOpen" boolean, "levelAimed" integer, "assessedAt" timestamptz,
      "appliedAt" timestamptz, "auditFrom" date, "auditTo" date, "auditedAt" timestamptz,
      "contradictoryUntil" timestamptz, "decidedAt" timestamptz)
    where cycle.id = $1 and cycle.tenant_id = $2`,
};

/**
 * $1 the cycle, $2 its organisation, $3 the union, $4 the audit with its pair, $5 the instant, $6 who assigned. The audit that
 * was at work, if there was one, is replaced before.
 */
export const openAudit = {
  name: 'labelling.course.openAudit',
  text: `with pair as (select * from json_to_record($4::json) as pair (id uuid, "leadAuditorId" uuid, "leadPersonId" uuid,
        "leadName" text, "secondAuditorId" uuid, "secondPersonId" uuid, "secondName" text, "leadAccessId" uuid,
        "secondAccessId" uuid, "leadQualifiedUntil" date,
        "secondQualifiedUntil" date)),
      replaced as (update labelling.audit set replaced_at = $5, version = audit.version + 1
        where audit.tenant_id = $3 and audit.cycle_id = $1 and audit.replaced_at is null returning audit.id),
      audit as (insert into labelling.audit (id, tenant_id, organisation_id, cycle_id, lead_auditor_id, second_auditor_id,
          lead_person_id, lead_name, lead_qualified_until, second_person_id, second_name, second_qualified_until,
          assigned_at, assigned_by)
        select id, $3, $2, $1, "leadAuditorId", "secondAuditorId", "leadPersonId", "leadName",
          "leadQualifiedUntil", "secondPersonId", "secondName", "secondQualifiedUntil", $5, $6
        from pair, (select count(*) from replaced) as former)
    insert into labelling.cycle_access (id, tenant_id, cycle_id, person_id, person_name, through_id, access_right, opened_at)
    select "leadAccessId", $2::uuid, $1::uuid, "leadPersonId", "leadName", $3::uuid, 'audit', $5::timestamptz from pair
    union all select "secondAccessId", $2, $1, "secondPersonId", "secondName", $3, 'audit', $5 from pair`,
};

/** $1 the audit, $2 its union, $3 the organisation, $4 the cycle, $5 the opinion, $6 the version it started from. */
export const saveOpinion = {
  name: 'labelling.course.saveOpinion',
  text: `insert into labelling.audit_opinion as kept (id, tenant_id, organisation_id, cycle_id, audit_id, criterion_key,
      opinion, seen_percent, finding, body, on_agenda, person_name, written_at)
    select one.id, $2, $3, $4, $1, one."criterionKey", one.opinion, one."seenPercent", one.finding, one.body, one."onAgenda",
      one."personName", one."writtenAt"
    from json_to_record($5::json) as one (id uuid, "criterionKey" text, opinion text, "seenPercent" integer, finding text,
      body text, "onAgenda" boolean, "personName" text, "writtenAt" timestamptz)
    on conflict (tenant_id, audit_id, criterion_key) do update set opinion = excluded.opinion,
      seen_percent = excluded.seen_percent, finding = excluded.finding, body = excluded.body,
      on_agenda = excluded.on_agenda, version = kept.version + 1, person_name = excluded.person_name,
      written_at = excluded.written_at
    where kept.version = $6
    returning kept.version`,
};
