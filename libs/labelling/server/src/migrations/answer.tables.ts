export const answerTables = `
create table labelling.answer (
  id uuid primary key,
  tenant_id uuid not null,
  cycle_id uuid not null,
  criterion_key text not null,
  status text check (status in ('done', 'planned', 'partly', 'notDone', 'notConcerned')),
  done_percent integer check (done_percent between 1 and 99),
  planned_on date,
  comment text not null default '' check (length(comment) <= 8000),
  reason text check (length(reason) <= 2000),
  excluded text,
  reopened_at timestamptz,
  kept_aside boolean not null default false,
  assignee_id uuid,
  assignee_name text,
  version integer not null default 0,
  answered_by text,
  answered_at timestamptz,
  unique (tenant_id, id),
  unique (tenant_id, cycle_id, criterion_key),
  foreign key (tenant_id, cycle_id) references labelling.cycle (tenant_id, id),
  check ((status = 'partly') = (done_percent is not null)),
  check (status <> 'notConcerned' or reason is not null)
);
create index answer_of_assignee on labelling.answer (assignee_id) where assignee_id is not null;
grant select, insert, update on labelling.answer to maillage_runtime;

create table labelling.answer_revision (
  id uuid primary key,
  tenant_id uuid not null,
  answer_id uuid not null,
  version integer not null,
  content jsonb not null,
  was_kept boolean not null,
  person_id uuid,
  person_name text not null,
  written_at timestamptz not null,
  unique (tenant_id, id),
  foreign key (tenant_id, answer_id) references labelling.answer (tenant_id, id)
);
create index revision_of_answer on labelling.answer_revision (answer_id, id desc);
grant select, insert on labelling.answer_revision to maillage_runtime;

create table labelling.evidence (
  id uuid primary key,
  tenant_id uuid not null,
  cycle_id uuid not null,
  answer_id uuid not null,
  document_id uuid not null,
  document_version_id uuid not null,
  title text not null,
  file_name text not null,
  media_type text not null,
  byte_size bigint not null,
  sha256 text not null,
  effective_on date not null,
  expires_on date,
  linked_by text not null,
  linked_at timestamptz not null,
  unlinked_at timestamptz,
  unique (tenant_id, id),
  foreign key (tenant_id, answer_id) references labelling.answer (tenant_id, id),
  foreign key (tenant_id, cycle_id) references labelling.cycle (tenant_id, id)
);
create unique index one_link_each on labelling.evidence (tenant_id, answer_id, document_id) where unlinked_at is null;
create index evidence_of_cycle on labelling.evidence (cycle_id) where unlinked_at is null;
create index evidence_of_document on labelling.evidence (document_version_id) where unlinked_at is null;
create index evidence_to_expire on labelling.evidence (expires_on) where unlinked_at is null and expires_on is not null;
grant select, insert, update (document_version_id, title, file_name, media_type, byte_size, sha256, effective_on, expires_on,
  unlinked_at) on labelling.evidence to maillage_runtime;

create table labelling.evidence_request (
  id uuid primary key,
  tenant_id uuid not null,
  cycle_id uuid not null,
  answer_id uuid not null,
  label text not null check (length(label) between 1 and 300),
  awaited_on date not null,
  requested_by text not null,
  on_behalf_of uuid not null,
  requested_at timestamptz not null,
  fulfilled_at timestamptz,
  unique (tenant_id, id),
  foreign key (tenant_id, answer_id) references labelling.answer (tenant_id, id),
  foreign key (tenant_id, cycle_id) references labelling.cycle (tenant_id, id)
);
create index request_of_cycle on labelling.evidence_request (cycle_id);
grant select, insert, update (fulfilled_at) on labelling.evidence_request to maillage_runtime;

create table labelling.plan_action (
  id uuid primary key,
  tenant_id uuid not null,
  cycle_id uuid not null,
  answer_id uuid not null,
  finding_id uuid,
  title text not null check (length(title) between 1 and 300),
  state text not null check (state in ('toDo', 'inProgress', 'done', 'dropped')),
  owner_name text not null,
  due_on date not null,
  gain integer not null check (gain between 0 and 100),
  position integer not null,
  version integer not null default 1,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  changed_by text not null,
  unique (tenant_id, id),
  foreign key (tenant_id, answer_id) references labelling.answer (tenant_id, id),
  foreign key (tenant_id, cycle_id) references labelling.cycle (tenant_id, id)
);
create index action_of_cycle on labelling.plan_action (cycle_id, state, position);
grant select, insert, update (title, state, owner_name, due_on, gain, position, version, changed_at, changed_by)
  on labelling.plan_action to maillage_runtime;

create table labelling.comment (
  id uuid primary key,
  tenant_id uuid not null,
  organisation_id uuid not null,
  cycle_id uuid not null,
  criterion_key text,
  kind text not null check (kind in ('note', 'journal', 'helpRequest')),
  audience text not null check (audience in ('own', 'region', 'nation')),
  readers uuid[] not null check (cardinality(readers) > 0),
  body text not null check (length(body) between 1 and 4000),
  held_on date,
  person_id uuid not null,
  person_name text not null,
  written_at timestamptz not null,
  unique (tenant_id, id),
  foreign key (organisation_id, cycle_id) references labelling.cycle (tenant_id, id)
);
create index comment_of_cycle on labelling.comment (cycle_id, id);
grant select, insert on labelling.comment to maillage_runtime;
`;
