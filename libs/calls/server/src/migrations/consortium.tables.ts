import { answeredFiles, indexOfFiles } from './answered-files.columns.js';

/** What a consortium plans together, who takes part, and the share of each: kept by the organisation whose words they are. */
export const consortiumTables = `
create table calls.project_plan (
  id uuid primary key,
  tenant_id uuid not null,
  application_id uuid not null,
  readers uuid[] not null,
  content jsonb not null,
  version integer not null default 1,
  changed_at timestamptz not null,
  unique (tenant_id, application_id),
  foreign key (tenant_id, application_id) references calls.application (tenant_id, id)
);
grant select, insert, update (readers, content, version, changed_at) on calls.project_plan to maillage_runtime;

create table calls.partner (
  id uuid primary key,
  tenant_id uuid not null,
  application_id uuid not null,
  organisation_id uuid not null,
  role text not null check (length(role) between 1 and 200),
  state text not null check (state in ('invited', 'declined', 'withdrawn', 'replaced')),
  readers uuid[] not null,
  invited_at timestamptz not null,
  changed_at timestamptz not null,
  unique (tenant_id, id, organisation_id),
  check (organisation_id <> tenant_id),
  foreign key (tenant_id, application_id) references calls.application (tenant_id, id)
);
create index partner_of_application on calls.partner (application_id, id);
create index partner_of_organisation on calls.partner (organisation_id);
grant select, insert, update (state, readers, changed_at) on calls.partner to maillage_runtime;

create table calls.share (
  id uuid primary key,
  tenant_id uuid not null,
  application_id uuid not null,
  lead_id uuid not null,
  partner_id uuid not null,
  state text not null check (state in ('accepted', 'committed', 'declined', 'withdrawn')),
  answers jsonb not null,
  ${answeredFiles('answers')},
  readers uuid[] not null,
  signed_at timestamptz,
  signed_by text,
  version integer not null default 1,
  changed_at timestamptz not null,
  unique (tenant_id, partner_id),
  check ((signed_at is null) = (signed_by is null)),
  check ((state = 'committed') <= (signed_at is not null)),
  foreign key (lead_id, partner_id, tenant_id) references calls.partner (tenant_id, id, organisation_id)
);
create index share_of_partner on calls.share (partner_id);
${indexOfFiles('share')}
grant select, insert, update (state, answers, readers, signed_at, signed_by, version, changed_at) on calls.share to maillage_runtime;

create table calls.partner_decision (
  id uuid primary key,
  tenant_id uuid not null,
  lead_id uuid not null,
  partner_id uuid not null,
  organisation_id uuid not null,
  readers uuid[] not null,
  act text not null,
  from_state text,
  to_state text not null,
  person_id uuid,
  person_name text not null,
  decided_at timestamptz not null,
  reason text,
  foreign key (lead_id, partner_id, organisation_id) references calls.partner (tenant_id, id, organisation_id)
);
create index decision_of_partner on calls.partner_decision (partner_id, id);
grant select, insert on calls.partner_decision to maillage_runtime;
`;
