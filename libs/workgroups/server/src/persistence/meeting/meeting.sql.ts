import { card, dayOfUnion } from '../workgroups.sql.js';

/** Who is somebody of a group: its lead, and the person of each member. */
export const participantsOf = (group: string): string => `(
    select member.person_id, member.tenant_id from workgroups.membership member
      where member.group_id = ${group}.id and member.state = 'member'
    union select ${group}.lead_person_id, ${group}.lead_organisation_id where ${group}.lead_person_id is not null)`;

const list = (what: string, from: string): string => `coalesce((select json_agg(${what}) from ${from}), '[]')`;
const named = (row: string): string => `'personId', ${row}.person_id, 'name', ${row}.person_name`;

export const led = `meeting.tenant_id as "sponsorId", workgroup.lead_person_id as "leadPersonId",
    workgroup.lead_organisation_id as "leadOrganisationId"`;

export const brief = `meeting.id, meeting.group_id as "groupId", workgroup.title as "groupTitle", meeting.state, meeting.title,
    meeting.mode, meeting.place, meeting.link, meeting.time_zone as "timeZone", meeting.starts_at as "startsAt",
    meeting.ends_at as "endsAt", meeting.sequence, meeting.changed_at as "changedAt", ${led},
    (select report.state from workgroups.meeting_report report where report.meeting_id = meeting.id) as "reportState"`;

export const source = `from workgroups.meeting
    join workgroups.workgroup on workgroup.tenant_id = meeting.tenant_id and workgroup.id = meeting.group_id`;

const dates = list(
  `json_build_object('id', date.id, 'startsAt', date.starts_at, 'endsAt', date.ends_at, 'answers', ${list(
    `json_build_object(${named('answer')}, 'answer', answer.answer) order by answer.person_name, answer.person_id`,
    'workgroups.date_answer answer where answer.date_id = date.id',
  )}) order by date.starts_at, date.id`,
  'workgroups.meeting_date date where date.meeting_id = meeting.id',
);

const participants = list(
  `json_build_object('personId', participant.person_id, 'name', person.name,
    'organisation', ${card('participant.tenant_id')}) order by person.name, participant.person_id`,
  `${participantsOf('workgroup')} participant
    join network.person_card person on person.id = participant.person_id`,
);

const attendance = list(
  `json_build_object(${named('attendance')}, 'state', attendance.state, 'representedBy', attendance.represented_by,
    'notedBy', attendance.noted_by, 'organisationName', (select card.name from network.organisation_card card
      where card.id = attendance.tenant_id)) order by attendance.person_name, attendance.person_id`,
  'workgroups.attendance where attendance.meeting_id = meeting.id',
);

const report = `(select json_build_object('id', report.id, 'state', report.state, 'items', report.items,
    'summary', report.summary, 'edition', report.edition, 'validateBy', report.validate_by, 'frozenAt', report.frozen_at,
    'sha256', report.sha256, 'version', report.version)
  from workgroups.meeting_report report where report.meeting_id = meeting.id)`;

const amendments = list(
  `json_build_object('id', amendment.id, ${named('amendment')}, 'body', amendment.body, 'state', amendment.state,
    'answer', amendment.answer, 'proposedAt', amendment.proposed_at) order by amendment.id`,
  'workgroups.report_amendment amendment where amendment.meeting_id = meeting.id',
);

const validations = list(
  `json_build_object(${named('validation')}, 'edition', validation.edition, 'validatedAt', validation.validated_at)
    order by validation.validated_at, validation.id`,
  'workgroups.report_validation validation where validation.meeting_id = meeting.id',
);

export const decisionFields = `'id', logged.id, 'groupId', logged.group_id, 'meetingId', logged.meeting_id,
    'meetingTitle', meeting.title, 'sponsorId', logged.tenant_id, 'leadPersonId', workgroup.lead_person_id,
    'leadOrganisationId', workgroup.lead_organisation_id, 'text', logged.text, 'ownerId', logged.owner_id,
    'ownerName', logged.owner_name, 'ownerOrganisationId', logged.owner_organisation_id, 'dueOn', logged.due_on, 'state', logged.state, 'reason', logged.reason,
    'decidedOn', logged.decided_on, 'version', logged.version`;

const decisions = list(
  `json_build_object(${decisionFields}) order by logged.id`,
  'workgroups.logged_decision logged where logged.meeting_id = meeting.id',
);

const history = list(
  `json_build_object('id', decision.id, 'act', decision.subject || '.' || decision.act, 'at', decision.decided_at,
    'by', decision.person_name, 'reason', decision.reason) order by decision.id desc`,
  'workgroups.meeting_decision decision where decision.meeting_id = meeting.id',
);

export const whole = `${brief}, workgroup.state as "groupState", meeting.agenda, meeting.version,
    ${dayOfUnion}::text as today, ${dates} as dates, ${participants} as participants, ${attendance} as attendance,
    ${report} as report, ${amendments} as amendments, ${validations} as validations, ${decisions} as decisions,
    ${history} as history`;
