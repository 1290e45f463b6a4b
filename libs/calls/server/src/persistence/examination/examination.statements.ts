import { givenReviews, wantedReviews } from '../review/review.sql.js';
import { decisionColumns, decisionOf, decisionValues } from '../decision.record.js';

export const depositOfApplication = {
  name: 'calls.examination.deposit',
  text: `select coordinator_id as "coordinatorId" from calls.deposit where application_id = $1 order by number desc limit 1`,
};

export const lockExamination = {
  name: 'calls.examination.lock',
  text: 'select id from calls.examination where tenant_id = $1 and application_id = $2 for update',
};

export const loadExamination = {
  name: 'calls.examination.load',
  text: `select application.id as "applicationId", application.tenant_id as "leadId", application.call_id as "callId",
      application.state as "applicationState", application.title, application.deposits, application.parties,
      call.state as "callState", call.terms, form.definition, examination.id, examination.state,
      examination.deposit_number as "depositNumber", examination.corrections_until as "correctionsUntil",
      coalesce(examination.version, 0) as version, ${givenReviews('application.id', 'application.deposits')} as reviews,
      ${wantedReviews('application.id')} as "reviewsWanted"
    from calls.application
    join calls.call on call.tenant_id = application.coordinator_id and call.id = application.call_id
    join forms.form_version_card form on form.id = application.form_version_id
    left join calls.examination
      on examination.tenant_id = application.coordinator_id and examination.application_id = application.id
    where application.id = $1 and application.coordinator_id = $2`,
};

/** $1 the examination, $2 the decision, $3 the version that was read: 0 before the first act. */
export const saveExamination = {
  name: 'calls.examination.save',
  text: `with written as (select * from json_to_record($1::json) as written (id uuid, "tenantId" uuid, "applicationId" uuid,
        "leadId" uuid, state text, "depositNumber" integer, "correctionsUntil" timestamptz, at timestamptz)),
      saved as (insert into calls.examination (id, tenant_id, application_id, lead_id, state, deposit_number, corrections_until,
          changed_at)
        select id, "tenantId", "applicationId", "leadId", state, "depositNumber", "correctionsUntil", at from written
        on conflict (tenant_id, application_id) do update set state = excluded.state, deposit_number = excluded.deposit_number,
          corrections_until = excluded.corrections_until, version = examination.version + 1, changed_at = excluded.changed_at
        where examination.version = $3 returning id),
      decided as (insert into calls.examination_decision (examination_id, ${decisionColumns})
        select saved.id, ${decisionValues} from saved, ${decisionOf('$2')})
    select id from saved`,
};

/** $1 the application, $2 its lead, $3 who runs the call, $4 the deposit, $5 until, $6 the corrections, $7 who, $8 when. */
export const addCorrections = {
  name: 'calls.correction.add',
  text: `insert into calls.correction (id, tenant_id, application_id, lead_id, deposit_number, organisation_id,
      field_key, kind, body, person_name, asked_at, until)
    select id, $3, $1, $2, $4, "organisationId", "fieldKey", kind, body, $7, $8, $5
    from json_to_recordset($6::json) as written (id uuid, "organisationId" uuid, "fieldKey" text, kind text, body text)`,
};

export const cancelCorrections = {
  name: 'calls.correction.cancel',
  text: `update calls.correction set cancelled_at = $3
    where tenant_id = $1 and application_id = $2 and cancelled_at is null`,
};
