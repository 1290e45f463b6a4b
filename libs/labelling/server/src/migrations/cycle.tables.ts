export const cycleTables = `
create table labelling.label_campaign (
  id uuid primary key,
  tenant_id uuid not null,
  title text not null check (length(title) between 1 and 200),
  framework_tenant_id uuid not null,
  framework_version_id uuid not null,
  finish_by date not null,
  audience uuid[] not null check (cardinality(audience) > 0),
  opened_count integer not null default 0,
  opened_at timestamptz not null,
  opened_by text not null,
  reminded_at timestamptz,
  closed_at timestamptz,
  unique (tenant_id, id),
  foreign key (framework_tenant_id, framework_version_id) references labelling.framework_version (tenant_id, id)
);
grant select, insert, update (opened_count, reminded_at, closed_at) on labelling.label_campaign to maillage_runtime;

create table labelling.cycle (
  id uuid primary key,
  tenant_id uuid not null,
  framework_tenant_id uuid not null,
  framework_id uuid not null,
  framework_version_id uuid not null,
  campaign_tenant_id uuid,
  campaign_id uuid,
  kind text not null check (kind in ('initial', 'followUp', 'renewal', 'mock')),
  state text not null,
  is_open boolean not null,
  profile jsonb not null,
  president_id uuid,
  president_name text,
  director_id uuid,
  director_name text,
  contact_id uuid,
  contact_name text,
  level_aimed integer check (level_aimed > 0),
  done_score integer not null default 0 check (done_score between 0 and 10000),
  planned_score integer not null default 0 check (planned_score between 0 and 10000),
  answered integer not null default 0,
  applicable integer not null default 0,
  level_reached integer not null default 0,
  help text check (help in ('asked', 'inProgress')),
  scope_keys text[],
  opened_at timestamptz not null,
  started_at timestamptz,
  assessed_at timestamptz,
  applied_at timestamptz,
  audit_from date,
  audit_to date,
  audited_at timestamptz,
  contradictory_until timestamptz,
  decided_at timestamptz,
  finish_by date,
  changed_at timestamptz not null,
  version integer not null default 1,
  unique (tenant_id, id),
  unique (tenant_id, id, framework_id),
  foreign key (framework_tenant_id, framework_id) references labelling.framework (tenant_id, id),
  foreign key (framework_tenant_id, framework_version_id) references labelling.framework_version (tenant_id, id),
  foreign key (campaign_tenant_id, campaign_id) references labelling.label_campaign (tenant_id, id),
  check (planned_score >= done_score)
);
create unique index one_open_cycle on labelling.cycle (tenant_id, framework_id) where is_open;
create index cycle_order on labelling.cycle (changed_at desc, id);
create index cycle_of_campaign on labelling.cycle (campaign_id) where campaign_id is not null;
grant select, insert, update on labelling.cycle to maillage_runtime;

create table labelling.cycle_access (
  id uuid primary key,
  tenant_id uuid not null,
  cycle_id uuid not null,
  person_id uuid not null,
  person_name text not null,
  through_id uuid not null,
  access_right text not null check (access_right in ('audit', 'decide', 'contribute')),
  opened_at timestamptz not null,
  closed_at timestamptz,
  unique (tenant_id, id),
  foreign key (tenant_id, cycle_id) references labelling.cycle (tenant_id, id)
);
create unique index one_access_each on labelling.cycle_access (tenant_id, cycle_id, person_id, through_id, access_right)
  where closed_at is null;
create index access_of_person on labelling.cycle_access (person_id, through_id) where closed_at is null;
create index access_of_cycle on labelling.cycle_access (cycle_id);
grant select, insert, update (closed_at) on labelling.cycle_access to maillage_runtime;

create table labelling.cycle_decision (
  id uuid primary key,
  tenant_id uuid not null,
  cycle_id uuid not null,
  act text not null,
  from_state text,
  to_state text not null,
  person_id uuid,
  person_name text not null,
  on_behalf_of uuid not null,
  decided_at timestamptz not null,
  reason text,
  unique (tenant_id, id),
  foreign key (tenant_id, cycle_id) references labelling.cycle (tenant_id, id)
);
create index decision_of_cycle on labelling.cycle_decision (cycle_id, id);
grant select, insert on labelling.cycle_decision to maillage_runtime;

create table labelling.snapshot (
  id uuid primary key,
  tenant_id uuid not null,
  cycle_id uuid not null,
  kind text not null check (kind in ('dated', 'application', 'preAudit', 'postAudit', 'synchronisation')),
  title text not null,
  framework_version_id uuid not null,
  done_score integer not null,
  planned_score integer not null,
  content jsonb not null,
  content_hash text not null check (content_hash ~ '^[0-9a-f]{64}$'),
  taken_at timestamptz not null,
  taken_by text not null,
  undo_until timestamptz,
  undone_at timestamptz,
  unique (tenant_id, id),
  foreign key (tenant_id, cycle_id) references labelling.cycle (tenant_id, id)
);
create index snapshot_of_cycle on labelling.snapshot (cycle_id, taken_at);
grant select, insert, update (undone_at) on labelling.snapshot to maillage_runtime;
`;
