import { Injectable } from '@nestjs/common';
import type { ActingActor, ReadTransaction } from '@maillage/platform-server';
import { dayOfUnion } from '../workgroups.sql.js';
import { participantsOf, source } from './meeting.sql.js';

export interface AwaitedMeetingActRow {
  readonly kind: string;
  readonly meetingId: string;
  readonly title: string;
  readonly groupTitle: string;
  readonly dueAt: Date | null;
}

const isParticipant = `exists (select from ${participantsOf('workgroup')} participant where participant.person_id = $1)`;
/** A group that rests or is closed asks nothing more; a report that was sent to those present is closed by its day. */
const isAtWork = `workgroup.state = 'active'`;
const of = (kind: string, dueAt: string, joins: string, where: string): string =>
  `select '${kind}' as kind, meeting.id as "meetingId", meeting.title, workgroup.title as "groupTitle", ${dueAt} as "dueAt"
    ${source} ${joins} where ${where}`;
const report = 'join workgroups.meeting_report report on report.meeting_id = meeting.id';
const endOf = (day: string): string => `((${day} + 1)::timestamp at time zone 'Europe/Paris')`;

/** $1 the person, $2 in whose name, $3 whether the person works in groups. */
const awaited = {
  name: 'workgroups.meeting.awaited',
  text: `${of(
    'answerDates',
    `(select min(date.starts_at) from workgroups.meeting_date date where date.meeting_id = meeting.id)`,
    '',
    `meeting.state = 'planning' and ${isAtWork} and ${isParticipant} and exists (select from workgroups.meeting_date date
      where date.meeting_id = meeting.id and not exists (select from workgroups.date_answer answer
        where answer.date_id = date.id and answer.person_id = $1))`,
  )}
  union all ${of(
    'sayAttendance',
    'meeting.starts_at',
    '',
    `meeting.state = 'convened' and meeting.starts_at > clock_timestamp() and ${isAtWork} and ${isParticipant}
      and not exists (select from workgroups.attendance where attendance.meeting_id = meeting.id and attendance.person_id = $1)`,
  )}
  union all ${of(
    'validateReport',
    endOf('report.validate_by'),
    report,
    `report.state = 'inValidation' and exists (select from workgroups.attendance where attendance.meeting_id = meeting.id
        and attendance.person_id = $1 and attendance.state = 'present')
      and not exists (select from workgroups.report_validation validation where validation.meeting_id = meeting.id
        and validation.edition = report.edition and validation.person_id = $1)`,
  )}
  union all ${of(
    'answerAmendments',
    endOf('report.validate_by'),
    report,
    `report.state = 'inValidation' and ((workgroup.lead_person_id = $1 and workgroup.lead_organisation_id = $2)
        or (workgroup.lead_person_id is null and workgroup.tenant_id = $2 and $3::boolean))
      and exists (select from workgroups.report_amendment amendment where amendment.meeting_id = meeting.id
        and amendment.state = 'open')`,
  )}
  union all ${of(
    'followDecision',
    endOf('logged.due_on'),
    'join workgroups.logged_decision logged on logged.meeting_id = meeting.id',
    `logged.state = 'open' and ${isAtWork} and logged.owner_id = $1 and logged.due_on < ${dayOfUnion} + 7`,
  )}
  order by "dueAt" nulls last, "meetingId" limit 100`,
};

@Injectable()
export class AwaitedMeetingActsReader {
  of(reads: ReadTransaction, { personId, organisationId, capabilities }: ActingActor): Promise<AwaitedMeetingActRow[]> {
    return reads.rows(awaited, [personId, organisationId, capabilities.has('workInGroups')]);
  }
}
