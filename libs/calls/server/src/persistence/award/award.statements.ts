import { projectParts, projectSource } from '../reporting/awarded-project.sql.js';

export const openEnvelope = {
  name: 'calls.envelope.open',
  text: `insert into calls.envelope (id, tenant_id, call_id, amount_cents) values ($1, $2, $3, $4)
    on conflict (tenant_id, call_id) do nothing`,
};

const awardColumns = `(id uuid, "tenantId" uuid, "callId" uuid, "applicationId" uuid, "leadId" uuid, "amountCents" bigint,
        "decisionId" uuid, by text, "personId" uuid, at timestamptz)`;

/**
 * $1 the awards, $2 what they take together, $3 who gives, $4 the call. Nothing is granted when the envelope has not as much
 * left: the condition is asked again of whoever waited for the row.
 */
export const grantAwards = {
  name: 'calls.award.grant',
  text: `with taken as (update calls.envelope set committed_cents = committed_cents + $2
        where tenant_id = $3 and call_id = $4 and committed_cents + $2 <= amount_cents returning tenant_id),
      written as (select written.* from taken, json_to_recordset($1::json) as written ${awardColumns}),
      granted as (insert into calls.award (id, tenant_id, call_id, application_id, lead_id, state, amount_cents, schedule,
          onward, changed_at)
        select id, "tenantId", "callId", "applicationId", "leadId", 'proposed', "amountCents", '[]',
          '{"isAllowed": false, "article": null}', at from written
        on conflict (tenant_id, application_id) where state <> 'cancelled' do nothing
        returning id, tenant_id, application_id, lead_id, amount_cents),
      decided as (insert into calls.award_decision (id, tenant_id, award_id, application_id, lead_id, act, to_state,
          amount_cents, person_id, person_name, decided_at)
        select "decisionId", granted.tenant_id, granted.id, granted.application_id, granted.lead_id, 'grant', 'proposed',
          granted.amount_cents, "personId", by, at from granted join written on written.id = granted.id)
    select (select count(*)::int from taken) as taken, (select count(*)::int from granted) as granted`,
};

/** Both sides wait for each other: who asks for a payment, signs, amends, or pays. */
export const lockAward = {
  name: 'calls.award.lock',
  text: `select pg_advisory_xact_lock(hashtextextended(($1::uuid)::text, 93))::text as alone`,
};

export const awardSubject = {
  name: 'calls.award.subject',
  text: `select id, tenant_id as "tenantId", lead_id as "leadId" from calls.award
    where application_id = $1 order by state = 'cancelled', id desc limit 1`,
};

const signatureColumns = `(id uuid, "tenantId" uuid, "coordinatorId" uuid, "awardId" uuid,
        "applicationId" uuid, "leadId" uuid, "agreementNumber" integer, sha256 text, readers uuid[], "personId" uuid,
        "personName" text, at timestamptz)`;

const payments = `coalesce((select json_agg(json_build_object('id', payment.id, 'number', payment.number, 'kind', payment.kind,
    'condition', payment.condition, 'amountCents', payment.amount_cents, 'dueOn', payment.due_on,
    'checkedAt', payment.checked_at, 'checkedBy', payment.checked_by, 'paidOn', payment.paid_on,
    'request', (select json_build_object('note', request.note, 'by', request.person_name, 'askedAt', request.asked_at)
      from calls.payment_request request where request.coordinator_id = payment.tenant_id and request.payment_id = payment.id))
    order by payment.number)
  from calls.payment where payment.award_id = award.id and payment.withdrawn_at is null), '[]')`;

const signatures = `coalesce((select json_agg(json_build_object('tenantId', signature.tenant_id, 'by', signature.person_name,
    'signedAt', signature.signed_at) order by signature.signed_at, signature.tenant_id = award.tenant_id)
  from calls.agreement_signature signature where signature.award_id = award.id
    and signature.agreement_number = award.agreement_number), '[]')`;

const reports = `coalesce((select json_agg(json_build_object('id', report.id, 'kind', report.kind,
    'isClosed', exists (select from calls.report_closing closing where closing.report_id = report.id)) order by report.number)
  from calls.report where report.application_id = award.application_id), '[]')`;

/** An award with all that its acts ask, and that its page shows. $1 the application. */
export const awardOfApplication = {
  name: 'calls.award.ofApplication',
  text: `select award.id, award.tenant_id as "tenantId", award.lead_id as "leadId", award.call_id as "callId",
      award.application_id as "applicationId", award.state, award.amount_cents::float8 as "amountCents", award.schedule,
      award.onward, award.agreement_number as "agreementNumber", award.agreement, award.agreement_sha256 as "sha256",
      award.version, application.title, call.title as "callTitle", call.terms ->> 'legalBasis' as "legalBasis",
      (call.terms ->> 'mostPerOrganisationCents')::float8 as "mostPerOrganisationCents",
      lead.name as "leadName", coordinator.name as "coordinatorName", ${payments} as payments, ${signatures} as signatures,
      ${reports} as reports, ${projectParts},
      coalesce((select json_agg(json_build_object('id', decision.id, 'act', decision.act, 'at', decision.decided_at,
          'by', decision.person_name, 'reason', decision.reason) order by decision.id desc)
        from calls.award_decision decision where decision.award_id = award.id), '[]') as decisions
    from calls.award
    join calls.application on application.tenant_id = award.lead_id and application.id = award.application_id
    ${projectSource}
    join calls.call on call.tenant_id = award.tenant_id and call.id = award.call_id
    join network.organisation_card lead on lead.id = award.lead_id
    join network.organisation_card coordinator on coordinator.id = award.tenant_id
    where award.application_id = $1 order by award.state = 'cancelled', award.id desc limit 1`,
};

/**
 * $1 the award, $2 the version that was read, $3 what the envelope gives more, $4 the decision. Nothing is saved when the
 * envelope has not as much left. Those who apply are told that what was sent to them is cancelled, and of nothing else. Reports
 * of what is cancelled are awaited no more, until an award of the project is reported on again.
 */
export const saveAward = {
  name: 'calls.award.save',
  text: `with written as (select * from json_to_record($1::json) as written (id uuid, "tenantId" uuid, "callId" uuid, state text,
        "amountCents" bigint, schedule jsonb, onward jsonb, readers uuid[], "agreementNumber" integer, agreement text,
        sha256 text, at timestamptz)),
      taken as (update calls.envelope set committed_cents = committed_cents + $3
        from written where envelope.tenant_id = written."tenantId" and envelope.call_id = written."callId"
          and envelope.committed_cents + $3 <= envelope.amount_cents returning envelope.tenant_id),
      saved as (update calls.award set state = written.state, amount_cents = written."amountCents",
          schedule = written.schedule, onward = written.onward, readers = written.readers,
          agreement_number = written."agreementNumber", agreement = written.agreement, agreement_sha256 = written.sha256,
          version = award.version + 1, changed_at = written.at
        from written, taken where award.id = written.id and award.tenant_id = written."tenantId" and award.version = $2
        returning award.id, award.tenant_id, award.application_id, award.lead_id, award.amount_cents),
      told as (update calls.outcome set cancelled_at = case when written.state = 'cancelled' then written.at end
        from written, saved where outcome.tenant_id = saved.tenant_id and outcome.application_id = saved.application_id
          and written."agreementNumber" > 0 and (outcome.cancelled_at is null) = (written.state = 'cancelled')),
      stopped as (update calls.report set stopped_at = case when written.state = 'cancelled' then written.at end
        from written, saved where report.tenant_id = saved.tenant_id and report.application_id = saved.application_id
          and written.state in ('cancelled', 'reporting') and (report.stopped_at is null) = (written.state = 'cancelled')),
      decided as (insert into calls.award_decision (id, tenant_id, award_id, application_id, lead_id, act, from_state, to_state,
          amount_cents, person_id, person_name, decided_at, reason)
        select decision.id, saved.tenant_id, saved.id, saved.application_id, saved.lead_id, decision.act, decision."from",
          decision."to", saved.amount_cents, decision."personId", decision.by, decision.at, decision.reason
        from saved, json_to_record($4::json) as decision (id uuid, act text, "from" text, "to" text, "personId" uuid, by text,
          at timestamptz, reason text))
    select (select count(*)::int from taken) as taken, (select count(*)::int from saved) as saved`,
};

/**
 * $1 the award, $2 when, $3 the payments: those that nobody has asked for yet are planned anew; $4 the signature of who gives, in a
 * list, where an amendment goes out signed.
 */
export const planPayments = {
  name: 'calls.payment.plan',
  text: `with dropped as (update calls.payment set withdrawn_at = $2
      where award_id = ($1::json ->> 'id')::uuid and withdrawn_at is null
        and not exists (select from calls.payment_request request
          where request.coordinator_id = payment.tenant_id and request.payment_id = payment.id)),
    signed as (insert into calls.agreement_signature (id, tenant_id, coordinator_id, award_id, application_id, lead_id,
        agreement_number, sha256, readers, person_id, person_name, signed_at)
      select id, "tenantId", "coordinatorId", "awardId", "applicationId", "leadId", "agreementNumber", sha256, readers, "personId",
        "personName", at from json_to_recordset($4::json) as signature ${signatureColumns})
    insert into calls.payment (id, tenant_id, award_id, application_id, lead_id, readers, number, kind, condition,
      amount_cents, due_on)
    select planned.id, ($1::json ->> 'tenantId')::uuid, ($1::json ->> 'id')::uuid, ($1::json ->> 'applicationId')::uuid,
      ($1::json ->> 'leadId')::uuid, array[($1::json ->> 'leadId')::uuid], planned.number, planned.kind, planned.condition,
      planned."amountCents", planned."dueOn"
    from json_to_recordset($3::json) as planned (id uuid, number integer, kind text, condition text, "amountCents" bigint,
      "dueOn" date)`,
};

export const addSignature = {
  name: 'calls.signature.add',
  text: `insert into calls.agreement_signature (id, tenant_id, coordinator_id, award_id, application_id, lead_id,
      agreement_number, sha256, readers, person_id, person_name, signed_at)
    select id, "tenantId", "coordinatorId", "awardId", "applicationId", "leadId", "agreementNumber", sha256, readers, "personId",
      "personName", at from json_to_recordset($1::json) as signature ${signatureColumns}
    on conflict (tenant_id, award_id, agreement_number) do nothing returning id`,
};

export const paymentById = {
  name: 'calls.payment.subject',
  text: `select payment.id, payment.award_id as "awardId", payment.tenant_id as "tenantId", payment.lead_id as "leadId", payment.application_id as "applicationId"
    from calls.payment where payment.id = $1 and payment.withdrawn_at is null`,
};

export const addRequest = {
  name: 'calls.payment.ask',
  text: `insert into calls.payment_request (id, tenant_id, coordinator_id, payment_id, application_id, readers, note, person_id,
      person_name, asked_at)
    values ($1, $2, $3, $4, $5, array[$3::uuid], $6, $7, $8, $9) on conflict (tenant_id, payment_id) do nothing returning id`,
};

export const checkPayment = {
  name: 'calls.payment.check',
  text: `update calls.payment set checked_at = $2, checked_by = $3 where id = $1 and checked_at is null and withdrawn_at is null returning id`,
};

export const recordPayment = {
  name: 'calls.payment.record',
  text: `update calls.payment set paid_on = $2 where id = $1 and checked_at is not null and paid_on is null
    and withdrawn_at is null returning id`,
};
