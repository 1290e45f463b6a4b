import { atWork, notAtRest } from '../workgroups.sql.js';

/** $1 the meeting, $2 what is written. The first time it is laid, then it is written anew by who saw the last version. */
export const writeReport = {
  name: 'workgroups.report.write',
  text: `insert into workgroups.meeting_report (id, tenant_id, group_id, meeting_id, state, items, summary, changed_at)
    select new.id, meeting.tenant_id, meeting.group_id, meeting.id, 'drafting', new.items, new.summary, new.at
    from workgroups.meeting, json_to_record($2::json) as new (id uuid, items jsonb, summary text, at timestamptz)
    where meeting.id = $1
    on conflict (tenant_id, meeting_id) do update set items = excluded.items, summary = excluded.summary,
      version = meeting_report.version + 1, changed_at = excluded.changed_at
      where meeting_report.version = $3 and meeting_report.state = 'drafting'
    returning id`,
};

export const moveReport = {
  name: 'workgroups.report.move',
  text: `update workgroups.meeting_report report set state = new.state, edition = new.edition, validate_by = new."validateBy",
      content = new.content, sha256 = new.sha256, frozen_at = new."frozenAt", version = report.version + 1,
      changed_at = new.at
    from json_to_record($2::json) as new (state text, edition integer, "validateBy" date, content text, sha256 text,
      "frozenAt" timestamptz, at timestamptz)
    where report.meeting_id = $1 and report.version = $3 returning report.id`,
};

/** $1 the meeting, $2 in whose name, $3 the person, $4 the name, $5 what, $6 its id, $7 when. */
export const amend = {
  name: 'workgroups.report.amend',
  text: `insert into workgroups.report_amendment (id, tenant_id, sponsor_id, group_id, meeting_id, person_id, person_name, body,
      state, proposed_at)
    select $6, $2, meeting.tenant_id, meeting.group_id, meeting.id, $3, $4, $5, 'open', $7
    from workgroups.meeting where meeting.id = $1`,
};

export const answerAmendment = {
  name: 'workgroups.report.answerAmendment',
  text: `update workgroups.report_amendment set state = $2, answer = $3 where id = $1 and state = 'open' returning id`,
};

/** Once for each person and edition: who asks twice has said it. $6 its id, $7 when, $5 the edition. */
export const validate = {
  name: 'workgroups.report.validate',
  text: `insert into workgroups.report_validation (id, tenant_id, sponsor_id, group_id, meeting_id, person_id, person_name,
      edition, validated_at)
    select $6, $2, meeting.tenant_id, meeting.group_id, meeting.id, $3, $4, $5, $7
    from workgroups.meeting where meeting.id = $1
    on conflict (tenant_id, meeting_id, edition, person_id) do nothing returning id`,
};

/** As it was frozen, for who takes part. */
export const frozenReport = {
  name: 'workgroups.report.frozen',
  text: `select content, sha256 from workgroups.meeting_report where meeting_id = $1 and state = 'validated'`,
};

/** Reports whose day has passed, and whose amendments are all answered: the others wait for who leads. Machine scope. */
export const dueReports = {
  name: 'workgroups.report.due',
  text: `select meeting_id as "meetingId", tenant_id as "sponsorId" from workgroups.meeting_report report
    where state = 'inValidation' and validate_by < (clock_timestamp() at time zone 'Europe/Paris')::date
      and not exists (select from workgroups.report_amendment amendment
        where amendment.meeting_id = report.meeting_id and amendment.state = 'open')
    order by validate_by, id limit 200`,
};

/** Meetings of groups at work that begin within a day. Machine scope. */
export const meetingsSoon = {
  name: 'workgroups.meeting.soon',
  text: `select id as "meetingId", tenant_id as "sponsorId" from workgroups.meeting
    where state = 'convened' and reminded_at is null and starts_at > clock_timestamp()
      and starts_at < clock_timestamp() + interval '1 day' and ${notAtRest('meeting')} order by starts_at, id limit 200`,
};

export const markReminded = {
  name: 'workgroups.meeting.reminded',
  text: `update workgroups.meeting set reminded_at = $2
    where id = $1 and reminded_at is null and state = 'convened' and ${atWork('meeting')} returning id`,
};

/** Decisions of groups at work whose day has passed, and nobody was told. Machine scope. */
export const overdueDecisions = {
  name: 'workgroups.loggedDecision.overdue',
  text: `select id as "decisionId", tenant_id as "sponsorId" from workgroups.logged_decision
    where state = 'open' and overdue_told_on is null and due_on < (clock_timestamp() at time zone 'Europe/Paris')::date
      and ${notAtRest('logged_decision')} order by due_on, id limit 200`,
};

export const markOverdue = {
  name: 'workgroups.loggedDecision.overdueTold',
  text: `update workgroups.logged_decision set overdue_told_on = (clock_timestamp() at time zone 'Europe/Paris')::date
    where id = $1 and overdue_told_on is null and state = 'open' and ${atWork('logged_decision')} returning id`,
};
