/** Who reviews what, what reviewers give, the interests that they declare, and the meetings of the jury. */
export const juryTables = `
create table calls.interest (
  id uuid primary key,
  tenant_id uuid not null,
  person_id uuid not null,
  person_name text not null,
  organisation_id uuid not null,
  readers uuid[] not null,
  reason text not null check (length(reason) between 1 and 2000),
  declared_at timestamptz not null,
  unique (tenant_id, id)
);
create index interest_of_person on calls.interest (person_id);
grant select, insert on calls.interest to maillage_runtime;

create table calls.review_assignment (
  id uuid primary key,
  tenant_id uuid not null,
  call_id uuid not null,
  application_id uuid not null,
  lead_id uuid not null,
  person_id uuid not null,
  person_name text not null,
  through_id uuid not null,
  kind text not null check (kind in ('review', 'opinion')),
  question text not null check (length(question) <= 10000),
  due_on date,
  assigned_at timestamptz not null,
  assigned_by text not null,
  ended_at timestamptz,
  ended_because text check (length(ended_because) between 1 and 2000),
  unique (tenant_id, id),
  unique (tenant_id, id, person_id, application_id),
  foreign key (lead_id, application_id, tenant_id) references calls.application (tenant_id, id, coordinator_id),
  foreign key (tenant_id, call_id) references calls.call (tenant_id, id),
  check (kind = 'review' or question <> ''),
  check ((ended_at is null) = (ended_because is null))
);
create unique index one_open_assignment on calls.review_assignment (tenant_id, application_id, person_id) where ended_at is null;
create index assignment_of_application on calls.review_assignment (application_id);
create index assignment_of_person on calls.review_assignment (person_id, through_id);
grant select, insert, update (ended_at, ended_because) on calls.review_assignment to maillage_runtime;

create table calls.review (
  id uuid primary key,
  tenant_id uuid not null,
  assignment_id uuid not null,
  coordinator_id uuid not null,
  application_id uuid not null,
  person_id uuid not null,
  person_name text not null,
  deposit_number integer not null check (deposit_number > 0),
  marks jsonb not null,
  recommendation text check (recommendation in ('yes', 'maybe', 'no')),
  comment text not null check (length(comment) <= 20000),
  given_at timestamptz,
  readers uuid[] not null,
  version integer not null default 1,
  changed_at timestamptz not null,
  unique (tenant_id, id),
  unique (tenant_id, assignment_id),
  foreign key (coordinator_id, assignment_id, person_id, application_id)
    references calls.review_assignment (tenant_id, id, person_id, application_id),
  check (readers = case when given_at is null then '{}' else array[coordinator_id] end),
  check (given_at is null or recommendation is not null)
);
create index review_of_application on calls.review (application_id);
grant select, insert, update (deposit_number, marks, recommendation, comment, given_at, readers, version, changed_at)
  on calls.review to maillage_runtime;

create table calls.review_note (
  id uuid primary key,
  tenant_id uuid not null,
  assignment_id uuid not null,
  coordinator_id uuid not null,
  application_id uuid not null,
  person_id uuid not null,
  body text not null check (length(body) <= 20000),
  version integer not null default 1,
  changed_at timestamptz not null,
  unique (tenant_id, assignment_id),
  foreign key (coordinator_id, assignment_id, person_id, application_id)
    references calls.review_assignment (tenant_id, id, person_id, application_id)
);
create index note_of_assignment on calls.review_note (assignment_id);
grant select, insert, update (body, version, changed_at) on calls.review_note to maillage_runtime;

create table calls.outcome (
  id uuid primary key,
  tenant_id uuid not null,
  application_id uuid not null,
  lead_id uuid not null,
  state text not null check (state in ('awarded', 'awardedPartially', 'reserveList', 'rejected', 'inadmissible')),
  motives text,
  told_at timestamptz not null,
  cancelled_at timestamptz,
  unique (tenant_id, id),
  unique (tenant_id, application_id),
  foreign key (lead_id, application_id, tenant_id) references calls.application (tenant_id, id, coordinator_id)
);
create index outcome_of_application on calls.outcome (application_id);
grant select, insert, update (state, motives, told_at, cancelled_at) on calls.outcome to maillage_runtime;

create table calls.annotation (
  id uuid primary key,
  tenant_id uuid not null,
  application_id uuid not null,
  lead_id uuid not null,
  field_key text check (length(field_key) between 1 and 100),
  body text not null check (length(body) between 1 and 10000),
  person_id uuid not null,
  person_name text not null,
  written_at timestamptz not null,
  unique (tenant_id, id),
  foreign key (lead_id, application_id, tenant_id) references calls.application (tenant_id, id, coordinator_id)
);
create index annotation_of_application on calls.annotation (application_id, id);
grant select, insert on calls.annotation to maillage_runtime;

create table calls.jury_meeting (
  id uuid primary key,
  tenant_id uuid not null,
  call_id uuid not null,
  held_on date not null,
  place text not null check (length(place) between 1 and 200),
  quorum integer not null check (quorum > 0),
  members jsonb not null,
  convened_at timestamptz not null,
  convened_by text not null,
  unique (tenant_id, id),
  unique (tenant_id, id, call_id),
  foreign key (tenant_id, call_id) references calls.call (tenant_id, id)
);
create index meeting_of_call on calls.jury_meeting (call_id);
grant select, insert on calls.jury_meeting to maillage_runtime;

create table calls.jury_item (
  id uuid primary key,
  tenant_id uuid not null,
  meeting_id uuid not null,
  application_id uuid not null,
  lead_id uuid not null,
  position integer not null check (position > 0),
  score_basis_points integer,
  recused jsonb not null,
  decision text check (decision in ('award', 'awardPartially', 'reserve', 'reject')),
  motives text check (length(motives) between 1 and 2000),
  present jsonb,
  decided_at timestamptz,
  decided_by text,
  unique (tenant_id, id),
  unique (tenant_id, meeting_id, application_id),
  foreign key (tenant_id, meeting_id) references calls.jury_meeting (tenant_id, id),
  foreign key (lead_id, application_id, tenant_id) references calls.application (tenant_id, id, coordinator_id),
  check (num_nulls(decision, motives, present, decided_at, decided_by) in (0, 5))
);
create index item_of_application on calls.jury_item (application_id);
grant select, insert, update (recused, decision, motives, present, decided_at, decided_by) on calls.jury_item to maillage_runtime;
`;
