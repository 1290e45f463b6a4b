import { decisionTable } from './workgroups-policies.js';

/** Of a meeting of the sponsor that the row is about, whoever wrote the row. */
const ofMeeting = `
  sponsor_id uuid not null,
  group_id uuid not null,
  meeting_id uuid not null,
  foreign key (sponsor_id, meeting_id, group_id) references workgroups.meeting (tenant_id, id, group_id)`;

/** Who wrote it, by the name of then. */
const byPerson = `person_id uuid not null,
  person_name text not null`;

export const meetingTables = `
create table workgroups.meeting (
  id uuid primary key,
  tenant_id uuid not null,
  group_id uuid not null,
  state text not null check (state in ('planning', 'convened', 'held', 'cancelled')),
  title text not null check (length(title) between 1 and 200),
  mode text not null check (mode in ('onSite', 'remote', 'both')),
  place text not null check (length(place) <= 300),
  link text not null check (length(link) <= 500),
  time_zone text not null check (length(time_zone) between 1 and 60),
  agenda jsonb not null,
  starts_at timestamptz,
  ends_at timestamptz,
  sequence integer not null default 0 check (sequence >= 0),
  reminded_at timestamptz,
  version integer not null default 1,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  unique (tenant_id, id),
  unique (tenant_id, id, group_id),
  foreign key (tenant_id, group_id) references workgroups.workgroup (tenant_id, id),
  check (starts_at < ends_at),
  check (num_nulls(starts_at, ends_at) in (0, 2)),
  check (state not in ('convened', 'held') or starts_at is not null)
);
create index meeting_of_group on workgroups.meeting (group_id, id);
create index meeting_order on workgroups.meeting (starts_at, id);
create index meeting_to_come on workgroups.meeting (starts_at) where state = 'convened' and reminded_at is null;
grant select, insert, update (state, title, mode, place, link, time_zone, agenda, starts_at, ends_at, sequence,
  reminded_at, version, changed_at) on workgroups.meeting to maillage_runtime;

create table workgroups.meeting_date (
  id uuid primary key,
  tenant_id uuid not null,
  group_id uuid not null,
  meeting_id uuid not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  unique (tenant_id, id),
  unique (tenant_id, id, meeting_id, group_id),
  unique (tenant_id, meeting_id, starts_at),
  foreign key (tenant_id, meeting_id, group_id) references workgroups.meeting (tenant_id, id, group_id),
  check (starts_at < ends_at)
);
create index date_of_meeting on workgroups.meeting_date (meeting_id);
grant select, insert on workgroups.meeting_date to maillage_runtime;

create table workgroups.date_answer (
  id uuid primary key,
  tenant_id uuid not null,
  sponsor_id uuid not null,
  group_id uuid not null,
  meeting_id uuid not null,
  date_id uuid not null,
  ${byPerson},
  answer text not null check (answer in ('yes', 'ifNeedBe', 'no')),
  answered_at timestamptz not null,
  unique (tenant_id, id),
  unique (tenant_id, date_id, person_id),
  foreign key (sponsor_id, date_id, meeting_id, group_id)
    references workgroups.meeting_date (tenant_id, id, meeting_id, group_id)
);
create index answer_of_meeting on workgroups.date_answer (meeting_id);
create index answer_of_date on workgroups.date_answer (date_id);
grant select, insert, update (answer, person_name, answered_at) on workgroups.date_answer to maillage_runtime;

create table workgroups.attendance (
  id uuid primary key,
  tenant_id uuid not null,${ofMeeting},
  ${byPerson},
  state text not null check (state in ('present', 'represented', 'excused')),
  represented_by text check (length(represented_by) between 1 and 200),
  noted_by text not null,
  noted_at timestamptz not null,
  unique (tenant_id, id),
  unique (tenant_id, meeting_id, person_id),
  check ((state = 'represented') = (represented_by is not null))
);
create index attendance_of_meeting on workgroups.attendance (meeting_id);
grant select, insert, update (state, represented_by, person_name, noted_by, noted_at) on workgroups.attendance to maillage_runtime;

create table workgroups.meeting_report (
  id uuid primary key,
  tenant_id uuid not null,
  group_id uuid not null,
  meeting_id uuid not null,
  state text not null check (state in ('drafting', 'inValidation', 'validated')),
  items jsonb not null,
  summary text not null check (length(summary) <= 20000),
  edition integer not null default 0 check (edition >= 0),
  validate_by date,
  content text,
  sha256 text check (sha256 ~ '^[0-9a-f]{64}$'),
  frozen_at timestamptz,
  version integer not null default 1,
  changed_at timestamptz not null,
  unique (tenant_id, id),
  unique (tenant_id, meeting_id),
  foreign key (tenant_id, meeting_id, group_id) references workgroups.meeting (tenant_id, id, group_id),
  check ((state = 'validated') = (content is not null)),
  check (num_nulls(content, sha256, frozen_at) in (0, 3)),
  check (state = 'drafting' or validate_by is not null)
);
create index report_of_meeting on workgroups.meeting_report (meeting_id);
create index report_in_validation on workgroups.meeting_report (validate_by) where state = 'inValidation';
grant select, insert, update (state, items, summary, edition, validate_by, content, sha256, frozen_at, version, changed_at)
  on workgroups.meeting_report to maillage_runtime;

create table workgroups.report_amendment (
  id uuid primary key,
  tenant_id uuid not null,${ofMeeting},
  ${byPerson},
  body text not null check (length(body) between 1 and 5000),
  state text not null check (state in ('open', 'accepted', 'declined')),
  answer text check (length(answer) between 1 and 2000),
  proposed_at timestamptz not null,
  unique (tenant_id, id)
);
create index amendment_of_meeting on workgroups.report_amendment (meeting_id, id);
grant select, insert, update (state, answer) on workgroups.report_amendment to maillage_runtime;

create table workgroups.report_validation (
  id uuid primary key,
  tenant_id uuid not null,${ofMeeting},
  ${byPerson},
  edition integer not null check (edition > 0),
  validated_at timestamptz not null,
  unique (tenant_id, id),
  unique (tenant_id, meeting_id, edition, person_id)
);
create index validation_of_meeting on workgroups.report_validation (meeting_id);
grant select, insert on workgroups.report_validation to maillage_runtime;

create table workgroups.logged_decision (
  id uuid primary key,
  tenant_id uuid not null,
  group_id uuid not null,
  meeting_id uuid not null,
  text text not null check (length(text) between 1 and 2000),
  owner_id uuid,
  owner_name text,
  owner_organisation_id uuid,
  due_on date,
  state text not null check (state in ('open', 'done', 'abandoned')),
  reason text check (length(reason) between 1 and 2000),
  overdue_told_on date,
  decided_on date not null,
  version integer not null default 1,
  changed_at timestamptz not null,
  unique (tenant_id, id),
  foreign key (tenant_id, meeting_id, group_id) references workgroups.meeting (tenant_id, id, group_id),
  check (num_nulls(owner_id, owner_name, owner_organisation_id) in (0, 3))
);
create index logged_decision_of_group on workgroups.logged_decision (group_id, id);
create index logged_decision_of_meeting on workgroups.logged_decision (meeting_id);
create index logged_decision_due on workgroups.logged_decision (due_on) where state = 'open' and overdue_told_on is null;
grant select, insert, update (text, owner_id, owner_name, owner_organisation_id, due_on, state, reason, overdue_told_on,
  version, changed_at) on workgroups.logged_decision to maillage_runtime;

create table workgroups.meeting_decision (${decisionTable},${ofMeeting},
  subject text not null check (subject in ('meeting', 'report', 'decision')),
  unique (tenant_id, id)
);
create index decision_of_meeting on workgroups.meeting_decision (meeting_id, id);
grant select, insert on workgroups.meeting_decision to maillage_runtime;
`;
