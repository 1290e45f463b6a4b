const from = (columns: string): string => `from json_to_recordset($1::json) as row (${columns})`;
const add = (name: string, text: string) => ({ name: `labelling.demo.${name}`, text });

/** The framework that Missions are labelled against, as it was published last. */
export const publishedFramework = add(
  'framework',
  `select version.id as "versionId", framework.id as "frameworkId", framework.tenant_id as "frameworkTenantId",
      framework.title, version.content, version.validity_months as "validityMonths", version.follow_up_months as "followUpMonths"
    from labelling.framework_version version join labelling.framework on framework.id = version.framework_id
    where version.state = 'published' and framework.audience = 'missions' order by version.number desc limit 1`,
);

export const profiles = add(
  'profiles',
  `select facts.id as "organisationId", json_build_object('kind', facts.kind, 'regionCodes', facts.region_codes,
      'isOverseas', facts.is_overseas, 'legalForm', facts.legal_form, 'staff', floor(facts.staff),
      'youngPeople', floor(facts.young_people), 'siteCount', facts.site_count) as profile
    from network.organisation_facts facts where facts.id = any ($1::uuid[])`,
);

export const addMembers = add(
  'members',
  `insert into labelling.commission_member (id, tenant_id, person_id, person_name, college, starts_on)
    select id, "tenantId", "personId", "personName", college, "startsOn"
    ${from('id uuid, "tenantId" uuid, "personId" uuid, "personName" text, college text, "startsOn" date')}`,
);

export const addSessions = add(
  'sessions',
  `insert into labelling.commission_session (id, tenant_id, title, held_on, place, state, created_at, convened_at, closed_at)
    select id, "tenantId", title, "heldOn", 'Paris', state, "heldOn"::timestamptz - interval '60 days',
      least("heldOn"::timestamptz - interval '20 days', clock_timestamp() - interval '1 day'),
      case when state = 'held' then "heldOn"::timestamptz + interval '17 hours' end
    ${from('id uuid, "tenantId" uuid, title text, "heldOn" date, state text')}`,
);

/** A Mission that another seed has on its way already is left where it is. */
export const addCycles = add(
  'cycles',
  `insert into labelling.cycle (id, tenant_id, framework_tenant_id, framework_id, framework_version_id, kind, state, is_open,
      profile, president_id, president_name, director_id, director_name, contact_id, contact_name, level_aimed,
      done_score, planned_score, answered, applicable,
      level_reached, scope_keys, opened_at, started_at, assessed_at, applied_at, audit_from, audit_to, audited_at,
      contradictory_until, decided_at, changed_at)
    select id, "tenantId", "frameworkTenantId", "frameworkId", "versionId", kind, state, "isOpen", profile, "presidentId",
      "presidentName", "directorId", "directorName", "directorId", "directorName", level, "doneScore", "plannedScore", answered, applicable, level, "scopeKeys",
      "openedAt", "startedAt", "assessedAt", "appliedAt", "auditFrom", "auditTo", "auditedAt", "contradictoryUntil",
      "decidedAt", "changedAt"
    ${from(`id uuid, "tenantId" uuid, "frameworkTenantId" uuid, "frameworkId" uuid, "versionId" uuid, kind text, state text,
      "isOpen" boolean, profile jsonb, "presidentId" uuid, "presidentName" text, "directorId" uuid,
      "directorName" text, level integer, "doneScore" integer,
      "plannedScore" integer, answered integer, applicable integer, "scopeKeys" text[], "openedAt" timestamptz,
      "startedAt" timestamptz, "assessedAt" timestamptz, "appliedAt" timestamptz, "auditFrom" date, "auditTo" date,
      "auditedAt" timestamptz, "contradictoryUntil" timestamptz, "decidedAt" timestamptz, "changedAt" timestamptz`)}
    on conflict do nothing returning id`,
);

export const addAnswers = add(
  'answers',
  `insert into labelling.answer (id, tenant_id, cycle_id, criterion_key, status, done_percent, excluded, answered_by,
      answered_at, version)
    select coalesce(id, gen_random_uuid()), "tenantId", "cycleId", "criterionKey", status, "donePercent", excluded, "answeredBy",
      "answeredAt", case when status is null then 0 else 1 end
    ${from(`id uuid, "tenantId" uuid, "cycleId" uuid, "criterionKey" text, status text, "donePercent" integer, excluded text,
      "answeredBy" text, "answeredAt" timestamptz`)}`,
);

export const addReports = add(
  'reports',
  `insert into labelling.audit_report (id, tenant_id, organisation_id, cycle_id, kind, content, content_hash, sent_at, sent_by,
      answer_until)
    select id, "tenantId", "organisationId", "cycleId", kind, content, hash, "sentAt", "sentBy", "answerUntil"
    ${from(`id uuid, "tenantId" uuid, "organisationId" uuid, "cycleId" uuid, kind text, content jsonb, hash text,
      "sentAt" timestamptz, "sentBy" text, "answerUntil" timestamptz`)}`,
);

export const addAgendaPoints = add(
  'agendaPoints',
  `insert into labelling.agenda_point (tenant_id, organisation_id, cycle_id, report_id, criterion_key, code, position)
    select "tenantId", "organisationId", "cycleId", "reportId", "criterionKey", code, position
    ${from(`"tenantId" uuid, "organisationId" uuid, "cycleId" uuid, "reportId" uuid, "criterionKey" text, code text,
      position integer`)}`,
);

export const addFindings = add(
  'findings',
  `insert into labelling.finding (id, tenant_id, cycle_id, criterion_key, kind, state, body, response, responded_by,
      responded_at, notified_at, changed_at)
    select id, "tenantId", "cycleId", "criterionKey", kind, state, body, response, "respondedBy", "respondedAt", "notifiedAt",
      "notifiedAt"
    ${from(`id uuid, "tenantId" uuid, "cycleId" uuid, "criterionKey" text, kind text, state text, body text, response text,
      "respondedBy" text, "respondedAt" timestamptz, "notifiedAt" timestamptz`)}`,
);

export const addItems = add(
  'items',
  `insert into labelling.commission_item (id, tenant_id, session_id, organisation_id, cycle_id, position, decision, level,
      motives, conditions, present, decided_at, decided_by)
    select id, "tenantId", "sessionId", "organisationId", "cycleId", position, decision, level, motives, conditions, present,
      "decidedAt", "decidedBy"
    ${from(`id uuid, "tenantId" uuid, "sessionId" uuid, "organisationId" uuid, "cycleId" uuid, position integer,
      decision text, level integer, motives text, conditions text, present uuid[], "decidedAt" timestamptz, "decidedBy" text`)}`,
);

export const addRecusals = add(
  'recusals',
  `insert into labelling.recusal (id, tenant_id, item_id, member_id, person_id, person_name, origin, reason, recorded_at)
    select id, "tenantId", "itemId", "memberId", "personId", "personName", 'computed', reason, clock_timestamp()
    ${from('id uuid, "tenantId" uuid, "itemId" uuid, "memberId" uuid, "personId" uuid, "personName" text, reason text')}`,
);

export const addAccesses = add(
  'accesses',
  `insert into labelling.cycle_access (id, tenant_id, cycle_id, person_id, person_name, through_id, access_right, opened_at,
      closed_at)
    select id, "organisationId", "cycleId", "personId", "personName", "tenantId", "accessRight", "openedAt", "closedAt"
    ${from(`id uuid, "organisationId" uuid, "cycleId" uuid, "personId" uuid, "personName" text, "tenantId" uuid,
      "accessRight" text, "openedAt" timestamptz, "closedAt" timestamptz`)}`,
);

export const addLabels = add(
  'labels',
  `insert into labelling.label (id, tenant_id, framework_tenant_id, framework_id, cycle_id, number, verification_code, level,
      conditions, state, granted_on, valid_until, follow_up_due_on, followed_up_on, changed_at)
    select id, "tenantId", "frameworkTenantId", "frameworkId", "cycleId", number, "verificationCode", level, conditions, state,
      "grantedOn", "validUntil", "followUpDueOn", "followedUpOn", "grantedOn"::timestamptz
    ${from(`id uuid, "tenantId" uuid, "frameworkTenantId" uuid, "frameworkId" uuid, "cycleId" uuid, number text,
      "verificationCode" text, level integer, conditions text, state text, "grantedOn" date, "validUntil" date,
      "followUpDueOn" date, "followedUpOn" date`)}`,
);

const decided = `select id, "tenantId", "ofId", act, "from", "to", null, "personName", "onBehalfOf", "decidedAt", reason
  ${from(`id uuid, "tenantId" uuid, "ofId" uuid, act text, "from" text, "to" text, "personName" text, "onBehalfOf" uuid,
    "decidedAt" timestamptz, reason text`)}`;

export const addLabelDecisions = add(
  'labelDecisions',
  `insert into labelling.label_decision (id, tenant_id, label_id, act, from_state, to_state, person_id, person_name,
      on_behalf_of, decided_at, reason) ${decided}`,
);

export const addCycleDecisions = add(
  'cycleDecisions',
  `insert into labelling.cycle_decision (id, tenant_id, cycle_id, act, from_state, to_state, person_id, person_name,
      on_behalf_of, decided_at, reason) ${decided}`,
);
