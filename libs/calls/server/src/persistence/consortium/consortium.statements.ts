import { decisionColumns, decisionOf, decisionValues } from '../decision.record.js';

export const subjectOfPartner = {
  name: 'calls.partner.subject',
  text: `select organisation_id as "organisationId", application_id as "applicationId" from calls.partner where id = $1`,
};

/** Whoever writes in a share waits for who deposits the application, and the other way round. */
export const lockShare = {
  name: 'calls.share.lock',
  text: `select pg_advisory_xact_lock(hashtextextended(($1::uuid)::text, 92))::text as alone`,
};

export const loadShare = {
  name: 'calls.share.load',
  text: `select partner.id, partner.tenant_id as "leadId", partner.application_id as "applicationId",
      partner.organisation_id as "organisationId", share.id as "shareId",
      case when partner.state = 'replaced' then 'replaced' else coalesce(share.state, partner.state) end as state,
      coalesce(share.answers, '{}') as answers, coalesce(share.version, 0) as version,
      application.state as "applicationState", application.coordinator_id as "coordinatorId", application.deposits,
      project_plan.content as plan, coalesce(project_plan.version, 0) as "planVersion"
    from calls.partner
    join calls.application on application.tenant_id = partner.tenant_id and application.id = partner.application_id
    left join calls.project_plan on project_plan.application_id = application.id
    left join calls.share on share.partner_id = partner.id and share.tenant_id = partner.organisation_id
    where partner.id = $1`,
};

/** $1 the share, $2 the decision. */
export const moveShare = {
  name: 'calls.share.move',
  text: `with written as (select * from json_to_record($1::json) as written (id uuid, "organisationId" uuid,
        "applicationId" uuid, "leadId" uuid, "partnerId" uuid, state text, readers uuid[], "signedAt" timestamptz,
        "signedBy" text, at timestamptz)),
      saved as (insert into calls.share (id, tenant_id, application_id, lead_id, partner_id, state, answers, readers,
          signed_at, signed_by, changed_at)
        select id, "organisationId", "applicationId", "leadId", "partnerId", state, '{}', readers, "signedAt", "signedBy", at
        from written
        on conflict (tenant_id, partner_id) do update set state = excluded.state, readers = excluded.readers, signed_at = excluded.signed_at,
          signed_by = excluded.signed_by, version = share.version + 1, changed_at = excluded.changed_at returning id)
    insert into calls.partner_decision (lead_id, partner_id, organisation_id, readers, ${decisionColumns})
    select written."leadId", written."partnerId", written."organisationId", array[written."leadId"], ${decisionValues}
    from written, saved, ${decisionOf('$2')}`,
};

/** Null where somebody saved it since the version that was read. */
export const saveShare = {
  name: 'calls.share.save',
  text: `update calls.share set answers = $4, version = version + 1, changed_at = $5
    where id = $1 and tenant_id = $2 and version = $3 returning version`,
};

const replaced = (partner: string, lead: string, at: string): string =>
  `update calls.partner set state = 'replaced', changed_at = ${at}
      where id = ${partner} and tenant_id = ${lead} returning id, tenant_id, organisation_id`;

const decisionOnReplaced = (decision: string): string =>
  `insert into calls.partner_decision (lead_id, partner_id, organisation_id, readers, ${decisionColumns})
    select replaced.tenant_id, replaced.id, replaced.organisation_id, array[replaced.organisation_id], ${decisionValues}
    from replaced, ${decisionOf(decision)}`;

/**
 * An active organisation is given a place, be it that of another. $1 id, $2 lead, $3 application, $4 organisation, $5 role,
 * $6 when, $7 the place that it takes, $8 the decision on that one: null where it takes none.
 */
export const addPartner = {
  name: 'calls.partner.add',
  text: `with added as (insert into calls.partner (id, tenant_id, application_id, organisation_id, role, state, readers,
        invited_at, changed_at)
      select $1, $2, $3, card.id, $5, 'invited', array[card.id], $6, $6
      from network.organisation_card card where card.id = $4 and card.state = 'active' returning id),
      replaced as (${replaced('$7', '$2', '$6')}),
      decided as (${decisionOnReplaced('$8')})
    select id from added`,
};

/** $1 the partner, $2 its lead, $3 when, $4 the decision. */
export const replacePartner = {
  name: 'calls.partner.replace',
  text: `with replaced as (${replaced('$1', '$2', '$3')}) ${decisionOnReplaced('$4')}`,
};

/** Who has accepted a place and not left it. */
const accepted = `select share.tenant_id from calls.share
      join calls.partner on partner.id = share.partner_id and partner.organisation_id = share.tenant_id
      where partner.application_id = $1 and partner.tenant_id = $2 and partner.state <> 'replaced'
        and share.state in ('accepted', 'committed')`;

/** Whose share was deposited: it is judged, wherever its organisation has gone since. */
const deposited = `select (organisation #>> '{}')::uuid
      from calls.deposit, jsonb_path_query(deposit.content::jsonb, '$.consortium.shares[*].organisationId') organisation
      where deposit.application_id = $1 and deposit.tenant_id = $2`;

/**
 * Those who take part read the common part, one another's names, and who left; whoever leaves reads its own line. Once
 * deposited, who runs the call reads who takes part. Whoever is only invited binds nobody. A decision on a place is taken once the place is seen, which is after the
 * statement that adds it. $1 the application, $2 its lead, $3 who takes part, $4 the place that was added, $5 whose it is,
 * $6 the decision: null where none was.
 */
export const shareWith = {
  name: 'calls.consortium.shareWith',
  text: `with answers as (update calls.answer set readers = $3::uuid[] where application_id = $1 and tenant_id = $2),
      plans as (update calls.project_plan set readers = $3::uuid[] where application_id = $1 and tenant_id = $2),
      partners as (update calls.partner
        set readers = array(select distinct unnest($3::uuid[] || partner.organisation_id ||
            case when application.deposits > 0 then array[application.coordinator_id] else '{}' end)),
          state = coalesce((select share.state from calls.share where share.partner_id = partner.id
            and share.tenant_id = partner.organisation_id and partner.state <> 'replaced'
            and share.state in ('declined', 'withdrawn')), partner.state)
        from calls.application where application.id = $1 and application.tenant_id = $2
          and partner.application_id = $1 and partner.tenant_id = $2),
      decided as (insert into calls.partner_decision (lead_id, partner_id, organisation_id, readers, ${decisionColumns})
        select $2, $4, $5, array[$5::uuid], ${decisionValues} from ${decisionOf('$6')} where $4::uuid is not null)
    update calls.application set readers = array(select distinct unnest($3::uuid[] ||
        case when deposits > 0 then array[coordinator_id] else '{}' end)),
      parties = array(select application.tenant_id union ${accepted} union ${deposited})
    where id = $1 and tenant_id = $2`,
};

export const savePlan = {
  name: 'calls.plan.save',
  text: `insert into calls.project_plan (id, tenant_id, application_id, readers, content, changed_at)
    values ($1, $2, $3, $4, $5, $6)
    on conflict (tenant_id, application_id) do update set content = excluded.content, readers = excluded.readers,
      version = project_plan.version + 1, changed_at = excluded.changed_at
    where project_plan.version = $7 returning version`,
};
