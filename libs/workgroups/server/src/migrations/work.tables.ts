import { decisionTable } from './workgroups-policies.js';

/** The group of another organisation that the row is about, whoever wrote the row. */
const ofGroup = `group_id uuid not null,
  sponsor_id uuid not null,
  foreign key (sponsor_id, group_id) references workgroups.workgroup (tenant_id, id)`;

/** The same, of a row of the sponsor itself. */
const ofSponsor = `tenant_id uuid not null,
  group_id uuid not null,
  foreign key (tenant_id, group_id) references workgroups.workgroup (tenant_id, id)`;

/** Who wrote it, by the name of then. */
const byPerson = `person_id uuid not null,
  person_name text not null`;

/** A version of a document of whose row it is, as it was when it was joined. */
const fileColumns = (need: 'not null' | ''): string => `document_id uuid ${need},
  document_version_id uuid ${need},
  file_name text ${need},
  media_type text ${need},
  byte_size bigint ${need},
  sha256 text ${need} check (sha256 ~ '^[0-9a-f]{64}$')`;

/** A file, or the address of a replay. */
const fileOrLink = `link text check (length(link) between 1 and 500),
  ${fileColumns('')},
  check (num_nulls(document_id, document_version_id, file_name, media_type, byte_size, sha256) in (0, 6)),
  check ((link is null) <> (document_version_id is null))`;

const kinds = `check (kind in ('practiceFeedback', 'model', 'kit', 'replay'))`;

const roadmap = `
create table workgroups.milestone (
  id uuid primary key,
  ${ofSponsor},
  state text not null check (state in ('planned', 'reached', 'dropped')),
  title text not null check (length(title) between 1 and 200),
  note text not null check (length(note) <= 2000),
  due_on date not null,
  position integer not null check (position >= 0),
  reason text check (length(reason) between 1 and 2000),
  version integer not null default 1,
  changed_at timestamptz not null,
  unique (tenant_id, id),
  unique (tenant_id, id, group_id)
);
create index milestone_of_group on workgroups.milestone (group_id, position);
grant select, insert, update (state, title, note, due_on, position, reason, version, changed_at)
  on workgroups.milestone to maillage_runtime;

create table workgroups.group_task (
  id uuid primary key,
  ${ofSponsor},
  milestone_id uuid,
  state text not null check (state in ('open', 'underWay', 'done', 'abandoned')),
  title text not null check (length(title) between 1 and 200),
  details text not null check (length(details) <= 2000),
  owner_id uuid,
  owner_name text,
  owner_organisation_id uuid,
  due_on date,
  reason text check (length(reason) between 1 and 2000),
  overdue_told_on date,
  version integer not null default 1,
  changed_at timestamptz not null,
  unique (tenant_id, id),
  foreign key (tenant_id, milestone_id, group_id) references workgroups.milestone (tenant_id, id, group_id),
  check (num_nulls(owner_id, owner_name, owner_organisation_id) in (0, 3))
);
create index task_of_group on workgroups.group_task (group_id, id);
create index task_of_owner on workgroups.group_task (owner_id) where state in ('open', 'underWay');
create index task_due on workgroups.group_task (due_on) where state in ('open', 'underWay') and overdue_told_on is null;
grant select, insert, update (milestone_id, state, title, details, owner_id, owner_name, owner_organisation_id, due_on, reason,
  overdue_told_on, version, changed_at) on workgroups.group_task to maillage_runtime;
`;

const exchange = `
create table workgroups.thread_message (
  id uuid primary key,
  tenant_id uuid not null,
  ${ofGroup},
  ${byPerson},
  body text not null check (length(body) <= 5000),
  mentions jsonb not null,
  written_at timestamptz not null,
  withdrawn_at timestamptz,
  unique (tenant_id, id),
  check ((withdrawn_at is null) = (length(body) > 0))
);
create index message_of_group on workgroups.thread_message (group_id, id desc);
grant select, insert, update (body, mentions, withdrawn_at) on workgroups.thread_message to maillage_runtime;

create table workgroups.group_file (
  id uuid primary key,
  tenant_id uuid not null,
  ${ofGroup},
  ${byPerson},
  title text not null check (length(title) between 1 and 200),
  shared_at timestamptz not null,
  removed_at timestamptz,
  removed_by text,
  unique (tenant_id, id),
  unique (tenant_id, id, group_id),
  check ((removed_at is null) = (removed_by is null))
);
create index file_of_group on workgroups.group_file (group_id, id);
grant select, insert, update (removed_at, removed_by) on workgroups.group_file to maillage_runtime;

create table workgroups.group_file_version (
  id uuid primary key,
  tenant_id uuid not null,
  owner_id uuid not null,
  file_id uuid not null,
  ${ofGroup},
  ${byPerson},
  ${fileColumns('not null')},
  added_at timestamptz not null,
  unique (tenant_id, id),
  foreign key (owner_id, file_id, group_id) references workgroups.group_file (tenant_id, id, group_id)
);
create index version_of_file on workgroups.group_file_version (file_id, id);
create index group_file_of_version on workgroups.group_file_version (document_version_id);
create index group_file_of_document on workgroups.group_file_version (document_id);
grant select, insert on workgroups.group_file_version to maillage_runtime;
`;

const delivery = `
create table workgroups.deliverable (
  id uuid primary key,
  tenant_id uuid not null,
  ${ofGroup},
  line_id uuid not null,
  state text not null check (state in ('draft', 'reviewed', 'withdrawn')),
  title text not null check (length(title) between 1 and 200),
  kind text not null ${kinds},
  summary text not null check (length(summary) <= 2000),
  ${fileOrLink},
  ${byPerson},
  note text check (length(note) between 1 and 2000),
  version integer not null default 1,
  delivered_at timestamptz not null,
  changed_at timestamptz not null,
  unique (tenant_id, id),
  unique (tenant_id, id, group_id)
);
create index deliverable_of_group on workgroups.deliverable (group_id, id);
create index deliverable_of_line on workgroups.deliverable (line_id);
create index deliverable_of_version on workgroups.deliverable (document_version_id);
create index deliverable_of_document on workgroups.deliverable (document_id);
grant select, insert, update (state, title, kind, summary, link, document_id, document_version_id, file_name, media_type,
  byte_size, sha256, note, version, changed_at) on workgroups.deliverable to maillage_runtime;

create table workgroups.resource (
  id uuid primary key,
  ${ofSponsor},
  deliverable_id uuid not null,
  deliverer_id uuid not null,
  line_id uuid not null,
  edition integer not null check (edition > 0),
  title text not null check (length(title) between 1 and 200),
  kind text not null ${kinds},
  theme text not null check (length(theme) between 1 and 200),
  summary text not null check (length(summary) <= 2000),
  folded text not null,
  ${fileOrLink},
  adopted_by text not null,
  adopted_at timestamptz not null,
  published_at timestamptz,
  replaces_id uuid,
  replaced_at timestamptz,
  retired_at timestamptz,
  retired_because text check (length(retired_because) between 1 and 2000),
  unique (tenant_id, id),
  unique (tenant_id, id, group_id),
  unique (tenant_id, deliverable_id),
  constraint one_resource_of_edition unique (tenant_id, line_id, edition),
  foreign key (deliverer_id, deliverable_id, group_id) references workgroups.deliverable (tenant_id, id, group_id),
  foreign key (tenant_id, replaces_id, group_id) references workgroups.resource (tenant_id, id, group_id),
  check (published_at is not null or num_nulls(replaces_id, replaced_at, retired_at) = 3),
  check (replaced_at is null or retired_at is null),
  check ((retired_at is null) = (retired_because is null))
);
create unique index one_current_resource on workgroups.resource (tenant_id, line_id)
  where published_at is not null and replaced_at is null and retired_at is null;
create index resource_order on workgroups.resource (published_at desc, id desc);
create index resource_of_group on workgroups.resource (group_id);
create index resource_of_deliverable on workgroups.resource (deliverable_id);
create index resource_of_line on workgroups.resource (line_id);
create index resource_of_version on workgroups.resource (document_version_id);
grant select, insert, update (published_at, replaces_id, replaced_at, retired_at, retired_because)
  on workgroups.resource to maillage_runtime;

create table workgroups.resource_use (
  id uuid primary key,
  tenant_id uuid not null,
  ${ofGroup},
  resource_id uuid not null,
  used_on date not null,
  unique (tenant_id, id),
  constraint one_use_of_day unique (tenant_id, resource_id, used_on),
  foreign key (sponsor_id, resource_id, group_id) references workgroups.resource (tenant_id, id, group_id)
);
create index use_of_resource on workgroups.resource_use (resource_id);
grant select, insert on workgroups.resource_use to maillage_runtime;

create table workgroups.work_decision (${decisionTable},
  ${ofGroup},
  subject text not null check (subject in ('milestone', 'task', 'file', 'deliverable')),
  subject_id uuid not null,
  unique (tenant_id, id)
);
create index decision_of_work on workgroups.work_decision (subject_id, id);
grant select, insert on workgroups.work_decision to maillage_runtime;
`;

export const workTables = `${roadmap}${exchange}${delivery}`;
