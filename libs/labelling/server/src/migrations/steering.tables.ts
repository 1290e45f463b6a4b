export const steeringTables = `
create table labelling.progress_summary (
  tenant_id uuid not null,
  framework_tenant_id uuid not null,
  framework_id uuid not null,
  month date not null check (extract(day from month) = 1),
  members integer not null,
  figures jsonb not null,
  computed_at timestamptz not null,
  primary key (tenant_id, framework_id, month),
  foreign key (framework_tenant_id, framework_id) references labelling.framework (tenant_id, id)
);
grant select, insert, update on labelling.progress_summary to maillage_runtime;

create table labelling.criterion_summary (
  tenant_id uuid not null,
  framework_tenant_id uuid not null,
  framework_version_id uuid not null,
  criterion_key text not null,
  respondents integer not null check (respondents >= 0),
  figures jsonb not null,
  computed_at timestamptz not null,
  primary key (tenant_id, framework_version_id, criterion_key),
  foreign key (framework_tenant_id, framework_version_id) references labelling.framework_version (tenant_id, id)
);
grant select, insert, update on labelling.criterion_summary to maillage_runtime;

create table labelling.archive (
  id uuid primary key,
  tenant_id uuid not null,
  cycle_id uuid not null,
  organisation_id uuid not null,
  person_id uuid not null,
  state text not null check (state in ('asked', 'packing', 'ready', 'failed', 'forgotten')),
  files_total integer,
  files_packed integer not null default 0,
  byte_size bigint,
  failure text,
  asked_at timestamptz not null,
  ready_at timestamptz,
  expires_at timestamptz,
  leased_until timestamptz,
  unique (tenant_id, id),
  foreign key (organisation_id, cycle_id) references labelling.cycle (tenant_id, id)
);
grant select, insert, update (state, files_total, files_packed, byte_size, failure, ready_at, expires_at, leased_until)
  on labelling.archive to maillage_runtime;
`;
