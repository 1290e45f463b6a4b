import { dayOfUnion } from '../workgroups.sql.js';

const paris = (instant: string): string => `(${instant} at time zone 'Europe/Paris')::date`;

const source = (facet: string, text: string): string => `select '${facet}' as facet, deed.* from (${text}) deed`;

const heldMeeting = `meeting.state = 'held'`;
/** The day on which a lead is replaced is the next one's. */
const ledOn = `${paris('meeting.starts_at')} >= term.starts_on
    and ${paris('meeting.starts_at')} < coalesce(term.ended_on, term.ends_on + 1)`;

/**
 * What counts as a deed of an organisation in a group: the id of what was done, by whom, where, and on which day. Each source
 * tells a deed of an organisation once, however many people came. Rows are those that the reader sees.
 */
const sources: readonly string[] = [
  source(
    'attended',
    `select distinct attendance.meeting_id as id, attendance.tenant_id as organisation_id, meeting.group_id,
        ${paris('meeting.starts_at')} as on_day
      from workgroups.attendance join workgroups.meeting on meeting.id = attendance.meeting_id
      where ${heldMeeting} and attendance.state in ('present', 'represented')`,
  ),
  source(
    'attended',
    `select distinct registration.workshop_id as id, registration.registrant_id as organisation_id, workshop.group_id,
        ${paris('workshop.starts_at')} as on_day
      from workgroups.registration join workgroups.workshop on workshop.id = registration.workshop_id
      where workshop.state = 'held' and workshop.group_id is not null and registration.attended`,
  ),
  source(
    'led',
    `select meeting.id, term.organisation_id, meeting.group_id, ${paris('meeting.starts_at')} as on_day
      from workgroups.meeting join workgroups.lead_term term on term.group_id = meeting.group_id
      where ${heldMeeting} and ${ledOn}`,
  ),
  source(
    'led',
    `select workshop.id, workshop.tenant_id as organisation_id, workshop.group_id, ${paris('workshop.starts_at')} as on_day
      from workgroups.workshop where workshop.state = 'held' and workshop.group_id is not null`,
  ),
  source(
    'contributed',
    `select amendment.id, amendment.tenant_id as organisation_id, amendment.group_id, ${paris('amendment.proposed_at')} as on_day
      from workgroups.report_amendment amendment where amendment.state <> 'declined'`,
  ),
  source(
    'contributed',
    `select decided.id, decided.owner_organisation_id as organisation_id, decided.group_id, ${paris('decided.changed_at')} as on_day
      from workgroups.logged_decision decided where decided.state = 'done' and decided.owner_organisation_id is not null`,
  ),
  source(
    'contributed',
    `select task.id, task.owner_organisation_id as organisation_id, task.group_id, ${paris('task.changed_at')} as on_day
      from workgroups.group_task task where task.state = 'done' and task.owner_organisation_id is not null`,
  ),
  source(
    'contributed',
    `select message.id, message.tenant_id as organisation_id, message.group_id, ${paris('message.written_at')} as on_day
      from workgroups.thread_message message where message.withdrawn_at is null`,
  ),
  source(
    'contributed',
    `select file.id, file.tenant_id as organisation_id, file.group_id, ${paris('file.shared_at')} as on_day
      from workgroups.group_file file where file.removed_at is null`,
  ),
  source(
    'delivered',
    `select resource.id, resource.deliverer_id as organisation_id, resource.group_id, ${paris('resource.adopted_at')} as on_day
      from workgroups.resource`,
  ),
  source(
    'used',
    `select resource_use.id, resource_use.tenant_id as organisation_id, resource_use.group_id, resource_use.used_on as on_day
      from workgroups.resource_use`,
  ),
  source(
    'contributed',
    `select receipt.survey_id as id, receipt.tenant_id as organisation_id, proposal.record_id as group_id,
        ${paris('receipt.answered_at')} as on_day
      from workgroups.survey_receipt receipt join workgroups.survey_proposal proposal
        on proposal.survey_id = receipt.survey_id and proposal.kind = 'group'`,
  ),
  source(
    'used',
    `select subscription.service_id as id, subscription.tenant_id as organisation_id, service.group_id,
        min(${paris('subscription.subscribed_at')}) as on_day
      from workgroups.subscription join workgroups.shared_service service on service.id = subscription.service_id
      group by subscription.service_id, subscription.tenant_id, service.group_id`,
  ),
];

/**
 * Deeds of the last twelve months, each organisation's of a group and facet together.
 *
 * @param whose which of them are counted, by the columns of `deed`: no others are gathered
 */
export const countedDeeds = (
  whose: string,
): string => `select deed.group_id, deed.organisation_id, deed.facet, count(*)::int as count,
    max(deed.on_day) as last_on
  from (${sources.join(' union all ')}) deed
  where ${whose} and deed.on_day > (${dayOfUnion} - interval '12 months')::date and deed.on_day <= ${dayOfUnion}
  group by deed.group_id, deed.organisation_id, deed.facet`;
