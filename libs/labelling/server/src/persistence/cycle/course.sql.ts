import { today } from '../assessment/cycle.sql.js';

const evidence = (when: string): string => `(select count(*)::int from labelling.evidence
    where evidence.answer_id = answer.id and unlinked_at is null and ${when})`;

/** The answers that the reader may see, with how much of what is joined holds today. */
const answers = `coalesce((select json_agg(json_build_object('criterionKey', answer.criterion_key, 'status', answer.status,
    'donePercent', answer.done_percent, 'plannedOn', answer.planned_on, 'comment', answer.comment, 'reason', answer.reason,
    'excluded', answer.excluded, 'isReopened', answer.reopened_at is not null,
    'valid', ${evidence(`(expires_on is null or expires_on >= ${today})`)}, 'expired', ${evidence(`expires_on < ${today}`)}))
  from labelling.answer where answer.tenant_id = cycle.tenant_id and answer.cycle_id = cycle.id), '[]')`;

const gains = `coalesce((select json_agg(json_build_object('criterionKey', answer.criterion_key, 'gainPercent', plan_action.gain))
  from labelling.plan_action join labelling.answer on answer.id = plan_action.answer_id
  where plan_action.cycle_id = cycle.id and plan_action.state in ('toDo', 'inProgress')), '[]')`;

const auditors = `coalesce((select json_agg(distinct access.person_name) from labelling.cycle_access access
  where access.cycle_id = cycle.id and access.access_right = 'audit' and access.closed_at is null), '[]')`;

const reports = `coalesce((select json_agg(json_build_object('id', report.id, 'kind', report.kind, 'sentAt', report.sent_at,
    'sentBy', report.sent_by, 'answerUntil', report.answer_until, 'content', report.content) order by report.sent_at, report.id)
  from labelling.audit_report report where report.cycle_id = cycle.id), '[]')`;

const findings = `coalesce((select json_agg(json_build_object('id', finding.id, 'tenantId', finding.tenant_id,
    'cycleId', finding.cycle_id, 'criterionKey', finding.criterion_key, 'kind', finding.kind, 'state', finding.state,
    'body', finding.body, 'response', finding.response, 'respondedBy', finding.responded_by,
    'respondedAt', finding.responded_at, 'reply', finding.reply, 'repliedBy', finding.replied_by,
    'repliedAt', finding.replied_at, 'notifiedAt', finding.notified_at) order by finding.id)
  from labelling.finding where finding.cycle_id = cycle.id), '[]')`;

const decisions = `coalesce((select json_agg(json_build_object('id', decision.id, 'act', decision.act,
    'at', decision.decided_at, 'by', decision.person_name, 'onBehalfOf', onbehalf.name, 'reason', decision.reason)
    order by decision.id desc)
  from labelling.cycle_decision decision join network.organisation_card onbehalf on onbehalf.id = decision.on_behalf_of
  where decision.cycle_id = cycle.id), '[]')`;

const acting = (setting: string): string => `nullif(current_setting('app.${setting}', true), '')::uuid`;

const isAuditor = `exists (select from labelling.cycle_access access where access.cycle_id = cycle.id
    and access.person_id = ${acting('person')} and access.through_id = ${acting('tenant')}
    and access.access_right = 'audit' and access.closed_at is null)`;

export const opinionFields = `'criterionKey', opinion.criterion_key, 'opinion', opinion.opinion,
    'seenPercent', opinion.seen_percent, 'finding', opinion.finding, 'body', opinion.body, 'onAgenda', opinion.on_agenda,
    'version', opinion.version, 'personName', opinion.person_name, 'writtenAt', opinion.written_at`;

const audit = `(select json_build_object('id', audit.id, 'unionId', audit.tenant_id, 'leadPersonId', audit.lead_person_id,
    'leadName', audit.lead_name, 'secondPersonId', audit.second_person_id, 'secondName', audit.second_name,
    'leadQualifiedUntil', audit.lead_qualified_until, 'secondQualifiedUntil', audit.second_qualified_until,
    'plan', audit.plan, 'planSentAt', audit.plan_sent_at, 'summary', audit.summary, 'version', audit.version,
    'opinions', coalesce((select json_agg(json_build_object(${opinionFields})) from labelling.audit_opinion opinion
      where opinion.audit_id = audit.id), '[]'))
  from labelling.audit where audit.cycle_id = cycle.id and audit.replaced_at is null order by audit.assigned_at desc limit 1)`;

/** A cycle $1 as it stands at the instant $2 of an act, or now: one statement for a screen and for an act. */
export const courseById = {
  name: 'labelling.course.byId',
  text: `select cycle.id, cycle.tenant_id as "tenantId", cycle.kind, cycle.state, cycle.is_open as "isOpen", cycle.profile,
      cycle.level_aimed as "levelAimed", cycle.president_id as "presidentId", cycle.president_name as "presidentName",
      cycle.director_id as "directorId", cycle.director_name as "directorName", cycle.contact_id as "contactId",
      cycle.contact_name as "contactName", cycle.done_score as "doneScore", cycle.planned_score as "plannedScore",
      cycle.audit_from::text as "auditFrom", cycle.audit_to::text as "auditTo",
      cycle.contradictory_until as "contradictoryUntil", framework.title as "frameworkTitle", version.id as "versionId",
      version.content, version.contradictory_days as "contradictoryDays",
      json_build_object('id', card.id, 'code', card.code, 'kind', card.kind, 'name', card.name,
        'regionCodes', card.region_codes) as organisation, card.regional_id as "regionalId",
      ${answers} as answers, ${gains} as gains, ${auditors} as auditors, ${reports} as reports, ${findings} as findings,
      ${decisions} as decisions, ${audit} as audit,
      (select name from network.organisation_card acting where acting.id = ${acting('tenant')}) as "actingName",
      ${isAuditor} as "isAuditor",
      coalesce($2::timestamptz, clock_timestamp()) as now, ${today}::text as today
    from labelling.cycle
    join network.organisation_card card on card.id = cycle.tenant_id
    join labelling.framework on framework.id = cycle.framework_id
    join labelling.framework_version version on version.id = cycle.framework_version_id
    where cycle.id = $1`,
};

/** What is joined to the answers, for who audits them. */
export const evidenceOfCycle = {
  name: 'labelling.course.evidence',
  text: `select evidence.id, answer.criterion_key as "criterionKey", evidence.document_id as "documentId",
      evidence.document_version_id as "documentVersionId", evidence.title, evidence.file_name as "fileName",
      evidence.media_type as "mediaType", evidence.effective_on::text as "effectiveOn", evidence.expires_on::text as "expiresOn"
    from labelling.evidence join labelling.answer on answer.id = evidence.answer_id
    where evidence.cycle_id = $1 and evidence.unlinked_at is null order by evidence.id`,
};

export interface EvidenceRow {
  readonly id: string;
  readonly criterionKey: string;
  readonly documentId: string;
  readonly documentVersionId: string;
  readonly title: string;
  readonly fileName: string;
  readonly mediaType: string;
  readonly effectiveOn: string;
  readonly expiresOn: string | null;
}
