import { decisionColumns, decisionOf, decisionValues } from '../decision.record.js';

export const subjectById = {
  name: 'calls.call.subject',
  text: 'select tenant_id as "tenantId", published from calls.call where id = $1',
};

export const lockCall = {
  name: 'calls.call.lock',
  text: 'select id from calls.call where id = $1 and tenant_id = $2 for update',
};

const facts = `(select count(*)::int from calls.application left join calls.examination
      on examination.tenant_id = application.coordinator_id and examination.application_id = application.id
    where application.call_id = call.id and application.deposits > 0 and application.state <> 'withdrawn'
      and (examination.id is null or examination.state in ('admissibility', 'changesRequested', 'review', 'shortlisted')))
  as undecided, (select count(*)::int from calls.award where award.call_id = call.id
    and award.state not in ('settled', 'cancelled')) as "openAwards"`;

export const loadCall = {
  name: 'calls.call.load',
  text: `select call.id, call.tenant_id as "tenantId", call.state, call.published, call.locked, call.terms, call.version,
      call.programme_id as "programmeId", call.model_tenant_id as "modelTenantId",
      call.model_id as "modelId", ${facts},
      (select json_build_object('terms', model.terms, 'locked', model.locked) from calls.call model
        where model.tenant_id = call.model_tenant_id and model.id = call.model_id) as model
    from calls.call where call.id = $1`,
};

/** $1 the call, $2 the decision. */
export const addCall = {
  name: 'calls.call.add',
  text: `with added as (insert into calls.call (id, tenant_id, programme_id, model_tenant_id, model_id, locked, state, title,
        form_version_id, terms, changed_at)
      select id, "tenantId", "programmeId", "modelTenantId", "modelId", locked, state, terms ->> 'title',
        (terms ->> 'formVersionId')::uuid, terms, "changedAt"
      from json_to_record($1::json) as written (id uuid, "tenantId" uuid, "programmeId" uuid, "modelTenantId" uuid,
        "modelId" uuid, locked text[], state text, terms jsonb, "changedAt" timestamptz) returning id)
    insert into calls.call_decision (call_id, ${decisionColumns})
    select (select id from added), ${decisionValues} from ${decisionOf('$2')}`,
};

/** $1 the call, $2 the decision, $3 the version that was read. */
export const saveCall = {
  name: 'calls.call.save',
  text: `with written as (select * from json_to_record($1::json) as written (id uuid, "tenantId" uuid, "programmeId" uuid,
        locked text[], state text, published boolean, terms jsonb, "depositsUntil" timestamptz, "changedAt" timestamptz)),
      moved as (update calls.call set programme_id = written."programmeId", locked = written.locked, state = written.state,
        published = written.published, title = written.terms ->> 'title', terms = written.terms,
        opens_at = (written.terms ->> 'opensAt')::timestamptz, closes_at = (written.terms ->> 'closesAt')::timestamptz,
        deposits_until = written."depositsUntil", form_version_id = (written.terms ->> 'formVersionId')::uuid,
        version = call.version + 1, changed_at = written."changedAt"
      from written where call.id = written.id and call.tenant_id = written."tenantId" and call.version = $3 returning call.id),
      decided as (insert into calls.call_decision (call_id, ${decisionColumns})
        select moved.id, ${decisionValues} from moved, ${decisionOf('$2')})
    select id from moved`,
};
