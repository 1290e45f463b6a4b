import { card } from '../calls.sql.js';

export const subjectOfReport = {
  name: 'calls.report.subject',
  text: `select tenant_id as "coordinatorId", lead_id as "leadId", application_id as "applicationId", readers
    from calls.report where id = $1`,
};

/** Whoever sends a share waits for who closes the report, and the other way round. */
export const lockReport = {
  name: 'calls.report.lock',
  text: `select pg_advisory_xact_lock(hashtextextended(($1::uuid)::text, 94))::text as alone`,
};

export const lockReportsOfProject = {
  name: 'calls.report.lockOfProject',
  text: `select pg_advisory_xact_lock(hashtextextended(id::text, 94))::text as alone
    from (select id from calls.report where application_id = $1 order by number) as report`,
};

/** A share as its organisation or its lead applicant sees it: sent, or asked to be corrected since. */
export const stateOfShare = (organisation: string): string => `(case
    when share.sent_at is null then 'awaited'
    when exists (select from calls.report_correction correction where correction.report_id = report.id
      and correction.organisation_id = ${organisation} and correction.asked_at > share.sent_at) then 'correctionsAsked'
    else 'sent' end)`;

/** A report with what one organisation has of it: its plan, its share, and its share in the report before. */
export const loadShare = {
  name: 'calls.reportShare.load',
  text: `select report.id, report.tenant_id as "coordinatorId", report.lead_id as "leadId", report.title, report.plan,
      report.starts_on::text as "startsOn", report.ends_on::text as "endsOn", own.role, own.targets, own.planned,
      own.grant_cents as "grantCents", share.id as "shareId", coalesce(share.answers, '{}') as answers,
      coalesce(share.version, 0) as version, share.sent_at as "sentAt", share.sent_by as "sentBy",
      ${stateOfShare('$2')} as state, before.answers as last,
      case when exists (select from calls.report_closing closing where closing.report_id = report.id)
        then 'closed' else 'open' end as "reportState"
    from calls.report
    join calls.report_plan own on own.report_id = report.id and own.organisation_id = $2 and own.ended_at is null
    left join calls.report_share share on share.report_id = report.id and share.tenant_id = $2
    left join calls.report earlier on earlier.application_id = report.application_id and earlier.number = report.number - 1
    left join calls.report_share before on before.report_id = earlier.id and before.tenant_id = $2
    where report.id = $1`,
};

/** Null where somebody saved it since the version that was read. */
export const saveShare = {
  name: 'calls.reportShare.save',
  text: `with written as (select * from json_to_record($1::json) as written (id uuid, "tenantId" uuid, "reportId" uuid,
        "coordinatorId" uuid, "leadId" uuid, answers jsonb, readers uuid[], "sentAt" timestamptz, "sentBy" text,
        at timestamptz, by text))
    insert into calls.report_share (id, tenant_id, report_id, coordinator_id, lead_id, answers, readers, sent_at, sent_by,
      changed_at, changed_by)
    select id, "tenantId", "reportId", "coordinatorId", "leadId", answers, readers, "sentAt", "sentBy", at, by from written
    on conflict (tenant_id, report_id) do update set answers = excluded.answers, readers = excluded.readers,
      sent_at = excluded.sent_at, sent_by = excluded.sent_by, version = report_share.version + 1,
      changed_at = excluded.changed_at, changed_by = excluded.changed_by
    where report_share.version = $2 returning version`,
};

const planColumns = `(id uuid, "tenantId" uuid, "reportId" uuid, "organisationId" uuid, "leadId" uuid, role text,
        targets jsonb, planned jsonb, "grantCents" bigint)`;
const planFields = 'id, tenant_id, report_id, organisation_id, lead_id, role, targets, planned, grant_cents, readers';
const plannedValues = `id, "tenantId", "reportId", "organisationId", "leadId", role, targets, planned, "grantCents",
      array["organisationId", "leadId"]`;

/** $1 the reports, $2 the plans of their organisations. */
export const openReports = {
  name: 'calls.report.open',
  text: `with reports as (insert into calls.report (id, tenant_id, application_id, lead_id, call_id, number, kind, title,
        starts_on, ends_on, due_on, plan, award_cents, readers, opened_at)
      select id, "tenantId", "applicationId", "leadId", "callId", number, kind, title, "startsOn", "endsOn", "dueOn", plan,
        "awardCents", readers, at
      from json_to_recordset($1::json) as written (id uuid, "tenantId" uuid, "applicationId" uuid, "leadId" uuid,
        "callId" uuid, number integer, kind text, title text, "startsOn" date, "endsOn" date, "dueOn" date, plan jsonb,
        "awardCents" bigint, readers uuid[], at timestamptz))
    insert into calls.report_plan (${planFields}) select ${plannedValues}
    from json_to_recordset($2::json) as written ${planColumns}`,
};

/** $1 reports that are not closed, $2 the plans of those who take part today. Who is not among them takes part no longer. */
export const keepReports = {
  name: 'calls.report.keep',
  text: `with kept as (select * from json_to_recordset($1::json) as written (id uuid, "tenantId" uuid, "awardCents" bigint,
        readers uuid[])),
      planned as (select * from json_to_recordset($2::json) as written ${planColumns}),
      told as (update calls.report set award_cents = kept."awardCents", readers = kept.readers
        from kept where report.id = kept.id and report.tenant_id = kept."tenantId"),
      ended as (update calls.report_plan gone set ended_at = clock_timestamp()
        from kept where gone.report_id = kept.id and gone.tenant_id = kept."tenantId" and gone.ended_at is null
          and not exists (select from planned where planned."reportId" = gone.report_id
            and planned."organisationId" = gone.organisation_id))
    insert into calls.report_plan (${planFields}) select ${plannedValues} from planned
    on conflict (tenant_id, report_id, organisation_id) do update set role = excluded.role, targets = excluded.targets,
      planned = excluded.planned, grant_cents = excluded.grant_cents, ended_at = null`,
};

export const addCorrection = {
  name: 'calls.reportCorrection.add',
  text: `insert into calls.report_correction (id, tenant_id, report_id, coordinator_id, organisation_id, readers, field_key,
      body, person_name, asked_at)
    values ($1, $2, $3, $4, $5, array[$5::uuid], $6, $7, $8, $9)`,
};

/** $1 the closing, $2 its figures, $3 who of the network reads them beside who runs the call: those above the lead. */
export const closeReport = {
  name: 'calls.report.close',
  text: `with written as (select * from json_to_record($1::json) as written (id uuid, "tenantId" uuid, "reportId" uuid,
        "coordinatorId" uuid, "callId" uuid, "applicationId" uuid, number integer, readers uuid[], summary text, reason text, "personId" uuid, by text, at timestamptz)),
      above as (select array_agg(id) as ids from network.organisation_card
        where kind = 'nationalUnion' or id = (select regional_id from network.organisation_card
          where id = (select "tenantId" from written))),
      closed as (insert into calls.report_closing (id, tenant_id, report_id, coordinator_id, readers, summary, reason,
          person_id, person_name, closed_at)
        select id, "tenantId", "reportId", "coordinatorId", readers, summary, reason, "personId", by, at from written)
    insert into calls.report_figure (id, tenant_id, report_id, coordinator_id, call_id, application_id, number, organisation_id, code, label,
      part_of, counts_people, value, readers)
    select figure.id, written."tenantId", written."reportId", written."coordinatorId", written."callId",
      written."applicationId", written.number, figure."organisationId", figure.code, figure.label, figure."partOf", figure."countsPeople", figure.value,
      array(select distinct unnest(written."coordinatorId" || coalesce(above.ids, '{}')))
    from written, above, json_to_recordset($2::json) as figure (id uuid, "organisationId" uuid, code text, label text,
      "partOf" text, "countsPeople" boolean, value bigint)`,
};

/** By what lists of organisations are ordered. */
export const sortName = (of: string): string =>
  `(select sort_name from network.organisation_card card where card.id = ${of})`;

/** Whoever has left is of a report no longer, unless what it sent is told in it. */
export const takesPart = `(own.ended_at is null or exists (select from calls.report_share told
      where told.report_id = own.report_id and told.tenant_id = own.organisation_id and told.sent_at is not null))`;

/** What of a report its reader sees of each organisation: shares that were not sent to the reader are awaited. */
export const sharesOfReport = `coalesce((select json_agg(json_build_object('organisation', ${card('own.organisation_id')},
      'role', own.role, 'targets', own.targets, 'planned', own.planned, 'grantCents', own.grant_cents,
      'state', ${stateOfShare('own.organisation_id')}, 'answers', coalesce(share.answers, '{}'),
      'sentAt', share.sent_at, 'sentBy', share.sent_by)
      order by own.organisation_id <> own.lead_id, ${sortName('own.organisation_id')}, own.id)
    from calls.report_plan own
    left join calls.report_share share on share.report_id = report.id and share.tenant_id = own.organisation_id
    where own.report_id = report.id and ${takesPart}), '[]')`;
