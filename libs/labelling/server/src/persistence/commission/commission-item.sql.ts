import { frameworkOf, levelsOf, levelSupported, levelTitleOf, organisationOf } from '../label/labelling.sql.js';

const findings = (kind: string): string => `(select count(*)::int from labelling.finding
  where finding.cycle_id = cycle.id and finding.kind = '${kind}' and finding.state <> 'lifted')`;

/** The criteria that the auditors put before the commission with their last final report, by their codes; none for who is audited. */
const onAgenda = `(select json_agg(point.code order by point.position) from labelling.agenda_point point
  where point.cycle_id = cycle.id and point.organisation_id = cycle.tenant_id and point.report_id = (
    select report.id from labelling.audit_report report where report.cycle_id = cycle.id
      and report.organisation_id = cycle.tenant_id and report.kind = 'final' order by report.sent_at desc, report.id desc limit 1))`;

const recusals = `coalesce((select json_agg(json_build_object('id', recusal.id, 'memberId', recusal.member_id,
    'personId', recusal.person_id, 'personName', recusal.person_name, 'origin', recusal.origin, 'reason', recusal.reason,
    'recordedAt', recusal.recorded_at) order by recusal.person_name, recusal.id)
  from labelling.recusal where recusal.item_id = item.id), '[]')`;

const present = `coalesce((select json_agg(json_build_object('id', member.id, 'personId', member.person_id,
    'personName', member.person_name, 'college', member.college, 'startsOn', member.starts_on, 'endsOn', member.ends_on)
    order by member.person_name)
  from labelling.commission_member member where member.id = any (item.present)), '[]')`;

const key = 'item.id, item.session_id as "sessionId", item.position, item.cycle_id as "cycleId"';

/** A file before the commission, as whoever asks may see it. */
export const itemColumns = `${key}, session.title as "sessionTitle", session.held_on::text as "sessionHeldOn",
  session.state as "sessionState", ${organisationOf('item.organisation_id')} as organisation,
  ${frameworkOf('cycle.framework_id')} as framework, ${levelsOf('cycle.framework_version_id')} as levels,
  cycle.kind as "cycleKind", cycle.state as "cycleState", cycle.done_score as "doneScore",
  cycle.level_aimed as "levelAimed", ${levelSupported} as "levelSupported",
  ${findings('alertPoint')} as "alertPoints", ${findings('improvementSuggestion')} as "improvementSuggestions",
  ${findings('goodPractice')} as "goodPractices", coalesce(${onAgenda}, '[]') as "onAgenda", ${recusals} as recusals,
  item.decision, item.level, ${levelTitleOf('cycle.framework_id', 'item.level')} as "levelTitle",
  item.motives, item.conditions, ${present} as present, item.decided_at as "decidedAt",
  item.decided_by as "decidedBy", item.withdrawn_at is not null as "isWithdrawn"`;

/** The session is the union's: who is audited does not read it, and reads its day with the decision. */
export const itemTables = `labelling.commission_item item
  join labelling.cycle cycle on cycle.tenant_id = item.organisation_id and cycle.id = item.cycle_id
  left join labelling.commission_session session on session.tenant_id = item.tenant_id and session.id = item.session_id`;
