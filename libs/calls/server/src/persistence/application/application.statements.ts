import { decisionColumns, decisionOf, decisionValues } from '../decision.record.js';

export const subjectById = {
  name: 'calls.application.subject',
  text: 'select tenant_id as "tenantId", readers from calls.application where id = $1',
};

/** As `lockApplication`, with what is seen of it: nobody waits for the application of another. $2 who would write in it. */
export const lockSubject = {
  name: 'calls.application.lockSubject',
  text: `with locked as (select id from calls.application where id = $1 and tenant_id = $2 for update)
    select tenant_id as "tenantId", readers,
      (select pg_advisory_xact_lock(hashtextextended(locked.id::text, 92))::text from locked) as alone
    from calls.application where id = $1`,
};

export const lockApplication = {
  name: 'calls.application.lock',
  text: `with locked as (select id from calls.application where id = $1 and tenant_id = $2 for update)
    select id, pg_advisory_xact_lock(hashtextextended(id::text, 92))::text as alone from locked`,
};

/** What is asked of the deposit that is the latest. */
export const openCorrections = `coalesce((select json_agg(json_build_object('id', correction.id, 'fieldKey', correction.field_key,
      'organisationId', correction.organisation_id, 'kind', correction.kind, 'body', correction.body,
      'askedAt', correction.asked_at, 'until', correction.until, 'by', correction.person_name) order by correction.id)
    from calls.correction where correction.application_id = application.id and correction.cancelled_at is null
      and correction.deposit_number = application.deposits), '[]') as corrections`;

/** What was decided, once its applicant may read it. */
export const outcome = `(select json_build_object('state', outcome.state, 'motives', outcome.motives, 'toldAt', outcome.told_at,
      'isCancelled', outcome.cancelled_at is not null) from calls.outcome
      where outcome.tenant_id = application.coordinator_id and outcome.application_id = application.id) as outcome`;

const answers = `coalesce((select json_object_agg(answer.field_key, json_build_object('value', answer.value,
      'version', answer.version, 'changedAt', answer.changed_at, 'by', answer.changed_by, 'source', answer.source))
    from calls.answer where answer.application_id = application.id and answer.tenant_id = application.tenant_id), '{}') as answers`;

/**
 * Those invited, those who left included, with the shares that the reader sees, and what they go by. Where a share is
 * another's, its partner shows as invited as long as it takes part.
 */
export const consortium = `coalesce((select json_agg(json_build_object('id', partner.id, 'organisationId', partner.organisation_id,
      'role', partner.role, 'invitedAt', partner.invited_at,
      'state', case when partner.state = 'replaced' then 'replaced' else coalesce(share.state, partner.state) end,
      'answers', coalesce(share.answers, '{}'), 'signedAt', share.signed_at, 'signedBy', share.signed_by,
      'version', coalesce(share.version, 0), 'shareId', share.id) order by partner.id)
    from calls.partner left join calls.share on share.partner_id = partner.id and share.tenant_id = partner.organisation_id
    where partner.application_id = application.id and partner.tenant_id = application.tenant_id), '[]') as partners,
  (select json_build_object('content', project_plan.content, 'version', project_plan.version) from calls.project_plan
    where project_plan.application_id = application.id and project_plan.tenant_id = application.tenant_id) as plan`;

/** Partners that left since the sign-off that is awaited, or was given, was asked for; as its lead applicant sees it. */
export const partnersLeft = `(select count(*)::int from calls.partner
    join calls.share on share.partner_id = partner.id and share.tenant_id = partner.organisation_id
    where application.state = 'awaitingSignOff' and partner.application_id = application.id
      and partner.tenant_id = application.tenant_id and share.state = 'withdrawn'
      and share.changed_at >= (select max(decision.decided_at) from calls.application_decision decision
        where decision.application_id = application.id and decision.act = 'askSignOff'))`;

/** An application with all that its acts ask of it, of its call and of its form. */
export const loadApplication = {
  name: 'calls.application.load',
  text: `select application.id, application.tenant_id as "tenantId", application.call_id as "callId",
      application.coordinator_id as "coordinatorId", application.state, application.title, application.readers, application.parties,
      application.sign_off_asked_by as "signOffAskedBy", application.signed_off_at as "signedOffAt",
      application.signed_off_by as "signedOffBy", application.deposits, application.version,
      application.form_version_id as "formVersionId", form.definition, call.state as "callState", call.terms, ${openCorrections},
      ${answers}, ${consortium}, ${partnersLeft} as "partnersLeft", ${outcome}
    from calls.application
    join calls.call on call.tenant_id = application.coordinator_id and call.id = application.call_id
    join forms.form_version_card form on form.id = application.form_version_id
    where application.id = $1`,
};

export const addApplication = {
  name: 'calls.application.add',
  text: `with added as (insert into calls.application (id, tenant_id, call_id, coordinator_id, form_version_id, state, title,
        parties, created_at, changed_at)
      select id, "tenantId", "callId", "coordinatorId", "formVersionId", 'draft', title, array["tenantId"], at, at
      from json_to_record($1::json) as written (id uuid, "tenantId" uuid, "callId" uuid, "coordinatorId" uuid,
        "formVersionId" uuid, title text, at timestamptz) returning id)
    insert into calls.application_decision (application_id, ${decisionColumns})
    select (select id from added), ${decisionValues} from ${decisionOf('$2')}`,
};

/** $1 the application, $2 the decision. */
export const saveApplication = {
  name: 'calls.application.save',
  text: `with written as (select * from json_to_record($1::json) as written (id uuid, "tenantId" uuid, state text,
        title text, readers uuid[], parties uuid[], "signOffAskedBy" uuid, "signedOffAt" timestamptz, "signedOffBy" text, deposits integer,
        at timestamptz)),
      moved as (update calls.application set state = written.state, title = written.title, readers = written.readers,
        parties = written.parties, sign_off_asked_by = written."signOffAskedBy", signed_off_at = written."signedOffAt",
        signed_off_by = written."signedOffBy", deposits = written.deposits, version = application.version + 1,
        changed_at = written.at
      from written where application.id = written.id and application.tenant_id = written."tenantId" returning application.id)
    insert into calls.application_decision (application_id, ${decisionColumns})
    select moved.id, ${decisionValues} from moved, ${decisionOf('$2')}`,
};

export const renameApplication = {
  name: 'calls.application.rename',
  text: 'update calls.application set title = $3, version = version + 1, changed_at = $4 where id = $1 and tenant_id = $2',
};

/**
 * One row for a field: what somebody writes, be it the same again, is their own. Null where somebody saved it since the version
 * that was read. Whoever had read the application before reads it again before it is signed.
 */
export const saveAnswer = {
  name: 'calls.answer.save',
  text: `with saved as (insert into calls.answer (id, tenant_id, application_id, lead_id, field_key, value, readers, version, changed_at, changed_by)
    values ($1, $2, $3, $4, $5, $6::jsonb, $7, 1, $8, $9)
    on conflict (tenant_id, application_id, field_key) do update set value = excluded.value, readers = excluded.readers,
      version = answer.version + 1, changed_at = excluded.changed_at, changed_by = excluded.changed_by,
      source = null
    where answer.version = $10
    returning answer.version),
      written as (update calls.application set version = application.version + 1 from saved
        where application.id = $3 and application.tenant_id = $4)
    select version from saved`,
};

export const addAnswers = {
  name: 'calls.answer.addAll',
  text: `insert into calls.answer (id, tenant_id, application_id, lead_id, field_key, value, readers, changed_at, changed_by, source)
    select (written.id)::uuid, $1, $2, $1, written."fieldKey", written.value, '{}', $4, $5, written.source
    from json_to_recordset($3::json) as written (id uuid, "fieldKey" text, value jsonb, source text)`,
};

/** Who runs the call reads from then on who takes part, and whoever leaves later. */
export const addDeposit = {
  name: 'calls.deposit.add',
  text: `with opened as (update calls.partner set readers = array_append(readers, $4::uuid)
      where application_id = $3 and tenant_id = $2 and not $4::uuid = any (readers))
    insert into calls.deposit (id, tenant_id, application_id, coordinator_id, number, readers, content, sha256, is_late,
      person_id, person_name, deposited_at)
    values ($1, $2, $3, $4, $5, array[$4::uuid], $6, $7, $8, $9, $10, $11)`,
};

export const latestDeposit = {
  name: 'calls.deposit.latest',
  text: 'select content from calls.deposit where tenant_id = $1 and application_id = $2 order by number desc limit 1',
};

export const addMessage = {
  name: 'calls.message.add',
  text: `insert into calls.message (id, tenant_id, application_id, lead_id, audience, readers, body, person_id, person_name, written_at)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
};
