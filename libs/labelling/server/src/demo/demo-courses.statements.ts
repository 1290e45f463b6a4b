import { dayOfUnionAt } from '../persistence/day-of-union.sql.js';

const from = (columns: string): string => `from json_to_recordset($1::json) as row (${columns})`;
const add = (name: string, text: string) => ({ name: `labelling.demo.courses.${name}`, text });

/** Those whose label ends within a year, the first to end first. */
export const endingLabels = add(
  'ending',
  `select label.tenant_id as id from labelling.label where label.framework_id = $1 and label.state = 'valid'
      and label.valid_until < (${dayOfUnionAt()} + interval '1 year')::date order by label.valid_until, label.number`,
);

export const addAuditors = add(
  'auditors',
  `insert into labelling.auditor (id, tenant_id, person_id, person_name, kind, qualified_on, qualified_until, most_audits,
      entered_at, entered_by)
    select id, "tenantId", "personId", "personName", kind, "qualifiedOn", "qualifiedUntil", "mostAudits",
      "qualifiedOn"::timestamptz, 'Pôle labellisation'
    ${from(`id uuid, "tenantId" uuid, "personId" uuid, "personName" text, kind text, "qualifiedOn" date,
      "qualifiedUntil" date, "mostAudits" integer`)}`,
);

export const addAudits = add(
  'audits',
  `insert into labelling.audit (id, tenant_id, organisation_id, cycle_id, lead_auditor_id, lead_person_id, lead_name,
      lead_qualified_until, second_auditor_id, second_person_id, second_name, second_qualified_until, plan, plan_sent_at,
      summary, assigned_at, assigned_by, started_at, finished_at)
    select id, "tenantId", "organisationId", "cycleId", "leadAuditorId", "leadPersonId", "leadName", "leadQualifiedUntil",
      "secondAuditorId", "secondPersonId", "secondName", "secondQualifiedUntil", plan, "planSentAt", summary, "assignedAt",
      'Pôle labellisation', "startedAt", "finishedAt"
    ${from(`id uuid, "tenantId" uuid, "organisationId" uuid, "cycleId" uuid, "leadAuditorId" uuid, "leadPersonId" uuid,
      "leadName" text, "leadQualifiedUntil" date, "secondAuditorId" uuid, "secondPersonId" uuid, "secondName" text,
      "secondQualifiedUntil" date, plan jsonb, "planSentAt" timestamptz, summary text, "assignedAt" timestamptz,
      "startedAt" timestamptz, "finishedAt" timestamptz`)}`,
);

export const addOpinions = add(
  'opinions',
  `insert into labelling.audit_opinion (id, tenant_id, organisation_id, cycle_id, audit_id, criterion_key, opinion,
      seen_percent, finding, body, on_agenda, person_name, written_at)
    select id, "tenantId", "organisationId", "cycleId", "auditId", "criterionKey", opinion, "seenPercent", finding, body,
      "onAgenda", "personName", "writtenAt"
    ${from(`id uuid, "tenantId" uuid, "organisationId" uuid, "cycleId" uuid, "auditId" uuid, "criterionKey" text,
      opinion text, "seenPercent" integer, finding text, body text, "onAgenda" boolean, "personName" text,
      "writtenAt" timestamptz`)}`,
);

/** The independence of each pair is looked at here, where the seats are seen, and not at the commit. */
export const lookAtPairs = add('pairs', 'set constraints labelling.auditor_is_independent immediate');
