import { decisionColumns, decisionOf, decisionValues } from '../decision.record.js';
import { zoneOf } from '../workgroups.sql.js';
import { brief, decisionFields, led, participantsOf, source, whole } from './meeting.sql.js';

export const meetingById = { name: 'workgroups.meeting.byId', text: `select ${whole} ${source} where meeting.id = $1` };

export const meetingsOfGroup = {
  name: 'workgroups.meeting.ofGroup',
  text: `select ${brief} ${source} where meeting.group_id = $1
    order by coalesce(meeting.starts_at, 'infinity') desc, meeting.id desc limit $2`,
};

/** Whose meeting it is, before anything of it is locked. */
export const meetingSubject = {
  name: 'workgroups.meeting.subject',
  text: `select meeting.id, ${led} ${source} where meeting.id = $1`,
};

export const groupSubject = {
  name: 'workgroups.meeting.groupSubject',
  text: `select workgroup.id, workgroup.tenant_id as "sponsorId", workgroup.state,
      workgroup.lead_person_id as "leadPersonId", workgroup.lead_organisation_id as "leadOrganisationId",
      coalesce((select json_agg(json_build_object('personId', person.id, 'name', person.name))
        from ${participantsOf('workgroup')} participant join network.person_card person on person.id = participant.person_id),
        '[]') as members
    from workgroups.workgroup where workgroup.id = $1`,
};

/** What is written of the meeting waits as well: its row names this one. */
export const lockMeeting = {
  name: 'workgroups.meeting.lock',
  text: 'select id from workgroups.meeting where id = $1 for update',
};

const dateColumns = `(id uuid, "startsAt" timestamptz, "endsAt" timestamptz)`;

export const addMeeting = {
  name: 'workgroups.meeting.add',
  text: `insert into workgroups.meeting (id, tenant_id, group_id, state, title, mode, place, link, time_zone,
        agenda, created_at, changed_at)
      select id, "sponsorId", "groupId", 'planning', title, mode, place, link, ${zoneOf('"sponsorId"')}, agenda, at, at
      from json_to_record($1::json) as meeting (id uuid, "sponsorId" uuid, "groupId" uuid, title text, mode text, place text,
        link text, agenda jsonb, at timestamptz)`,
};

export const addDates = {
  name: 'workgroups.meeting.addDates',
  text: `insert into workgroups.meeting_date (id, tenant_id, group_id, meeting_id, starts_at, ends_at)
    select date.id, meeting.tenant_id, meeting.group_id, meeting.id, date."startsAt", date."endsAt"
    from workgroups.meeting, json_to_recordset($2::json) as date ${dateColumns} where meeting.id = $1`,
};

/** Its words, its date and its state, when nobody changed it meanwhile. */
export const saveMeeting = {
  name: 'workgroups.meeting.save',
  text: `update workgroups.meeting set state = new.state, title = new.title, mode = new.mode, place = new.place, link = new.link,
      agenda = new.agenda, starts_at = new."startsAt", ends_at = new."endsAt", sequence = new.sequence,
      reminded_at = case when meeting.starts_at is distinct from new."startsAt" then null else meeting.reminded_at end,
      version = meeting.version + 1, changed_at = new.at
    from json_to_record($2::json) as new (state text, title text, mode text, place text, link text, agenda jsonb,
      "startsAt" timestamptz, "endsAt" timestamptz, sequence integer, at timestamptz)
    where meeting.id = $1 and meeting.version = $3 returning meeting.id`,
};

/** $1 the decision, $2 the meeting, $3 what of it. */
export const keepDecision = {
  name: 'workgroups.meeting.keepDecision',
  text: `insert into workgroups.meeting_decision (${decisionColumns}, sponsor_id, group_id, meeting_id, subject)
    select ${decisionValues}, meeting.tenant_id, meeting.group_id, meeting.id, $3
    from ${decisionOf('$1')}, workgroups.meeting where meeting.id = $2`,
};

/** $1 the meeting, $2 in whose name, $3 the person, $4 the name, $5 answers, $6 when. */
export const answerDates = {
  name: 'workgroups.meeting.answerDates',
  text: `insert into workgroups.date_answer (id, tenant_id, sponsor_id, group_id, meeting_id, date_id, person_id, person_name,
      answer, answered_at)
    select given.id, $2, date.tenant_id, date.group_id, date.meeting_id, date.id, $3, $4, given.answer, $6
    from json_to_recordset($5::json) as given (id uuid, "dateId" uuid, answer text)
    join workgroups.meeting_date date on date.id = given."dateId" and date.meeting_id = $1
    on conflict (tenant_id, date_id, person_id) do update
      set answer = excluded.answer, person_name = excluded.person_name, answered_at = excluded.answered_at`,
};

/** $1 the meeting, $2 who attends how, $3 by whom it is noted, $4 when. */
export const noteAttendance = {
  name: 'workgroups.meeting.noteAttendance',
  text: `insert into workgroups.attendance (id, tenant_id, sponsor_id, group_id, meeting_id, person_id, person_name, state,
      represented_by, noted_by, noted_at)
    select noted.id, noted."organisationId", meeting.tenant_id, meeting.group_id, meeting.id, noted."personId", noted.name,
      noted.state, noted."representedBy", $3, $4
    from workgroups.meeting, json_to_recordset($2::json) as noted (id uuid, "organisationId" uuid, "personId" uuid, name text,
      state text, "representedBy" text)
    where meeting.id = $1
    on conflict (tenant_id, meeting_id, person_id) do update set state = excluded.state,
      represented_by = excluded.represented_by, person_name = excluded.person_name, noted_by = excluded.noted_by,
      noted_at = excluded.noted_at`,
};

/** What is open first, the soonest due before; then what was decided last. */
export const decisionsOfGroup = {
  name: 'workgroups.loggedDecision.ofGroup',
  text: `select json_build_object(${decisionFields}) as row ${source}
    join workgroups.logged_decision logged on logged.meeting_id = meeting.id
    where logged.group_id = $1 order by logged.state <> 'open', case when logged.state = 'open' then logged.due_on end nulls last,
      case when logged.state = 'open' then logged.id end, logged.decided_on desc, logged.id desc limit $2`,
};

export const decisionById = {
  name: 'workgroups.loggedDecision.byId',
  text: `select json_build_object(${decisionFields}) as row ${source}
    join workgroups.logged_decision logged on logged.meeting_id = meeting.id where logged.id = $1`,
};

/** $1 the meeting, $2 the decision with its owner, $3 the day. */
export const addLoggedDecision = {
  name: 'workgroups.loggedDecision.add',
  text: `insert into workgroups.logged_decision (id, tenant_id, group_id, meeting_id, text, owner_id, owner_name,
      owner_organisation_id, due_on, state, decided_on, changed_at)
    select logged.id, meeting.tenant_id, meeting.group_id, meeting.id, logged.text, logged."ownerId", logged."ownerName",
      logged."ownerOrganisationId", logged."dueOn", 'open', $3::date, logged.at
    from workgroups.meeting, json_to_record($2::json) as logged (id uuid, text text, "ownerId" uuid, "ownerName" text,
      "ownerOrganisationId" uuid, "dueOn" date, at timestamptz) where meeting.id = $1`,
};

export const saveLoggedDecision = {
  name: 'workgroups.loggedDecision.save',
  text: `update workgroups.logged_decision logged set state = new.state, owner_id = new."ownerId", owner_name = new."ownerName",
      owner_organisation_id = new."ownerOrganisationId", due_on = new."dueOn", reason = new.reason,
      overdue_told_on = case when logged.due_on is distinct from new."dueOn" or new.state = 'open' and logged.state <> 'open'
        then null else logged.overdue_told_on end,
      version = logged.version + 1, changed_at = new.at
    from json_to_record($2::json) as new (state text, "ownerId" uuid, "ownerName" text, "ownerOrganisationId" uuid, "dueOn" date,
      reason text, at timestamptz)
    where logged.id = $1 and logged.version = $3 returning logged.id`,
};
