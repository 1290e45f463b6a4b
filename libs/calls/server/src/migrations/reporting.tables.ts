import { answeredFiles, indexOfFiles } from './answered-files.columns.js';

/** Reports of awarded projects: what each is about, the share of each organisation, and what is added up of them. */
export const reportingTables = `
create table calls.report (
  id uuid primary key,
  tenant_id uuid not null,
  application_id uuid not null,
  lead_id uuid not null,
  call_id uuid not null,
  number integer not null check (number > 0),
  kind text not null check (kind in ('interim', 'final')),
  title text not null check (length(title) between 1 and 200),
  starts_on date not null,
  ends_on date not null,
  due_on date not null,
  plan jsonb not null,
  award_cents bigint not null check (award_cents >= 0),
  readers uuid[] not null,
  opened_at timestamptz not null,
  stopped_at timestamptz,
  unique (tenant_id, id),
  unique (tenant_id, id, application_id, number),
  unique (tenant_id, application_id, number),
  check (starts_on <= ends_on and ends_on <= due_on),
  foreign key (lead_id, application_id, tenant_id) references calls.application (tenant_id, id, coordinator_id)
);
create index report_of_application on calls.report (application_id, number);
create index report_due on calls.report (due_on) where stopped_at is null;
grant select, insert, update (award_cents, readers, stopped_at) on calls.report to maillage_runtime;

create table calls.report_plan (
  id uuid primary key,
  tenant_id uuid not null,
  report_id uuid not null,
  organisation_id uuid not null,
  lead_id uuid not null,
  role text not null,
  targets jsonb not null,
  planned jsonb not null,
  grant_cents bigint not null check (grant_cents >= 0),
  readers uuid[] not null,
  ended_at timestamptz,
  unique (tenant_id, report_id, organisation_id),
  foreign key (tenant_id, report_id) references calls.report (tenant_id, id)
);
create index plan_of_report on calls.report_plan (report_id);
grant select, insert, update (role, targets, planned, grant_cents, ended_at) on calls.report_plan to maillage_runtime;

create table calls.report_share (
  id uuid primary key,
  tenant_id uuid not null,
  report_id uuid not null,
  coordinator_id uuid not null,
  lead_id uuid not null,
  answers jsonb not null,
  ${answeredFiles('answers')},
  readers uuid[] not null,
  sent_at timestamptz,
  sent_by text,
  version integer not null default 1,
  changed_at timestamptz not null,
  changed_by text not null,
  unique (tenant_id, report_id),
  check ((sent_at is null) = (sent_by is null)),
  foreign key (coordinator_id, report_id) references calls.report (tenant_id, id)
);
create index share_of_report on calls.report_share (report_id);
${indexOfFiles('report_share')}
grant select, insert, update (answers, readers, sent_at, sent_by, version, changed_at, changed_by)
  on calls.report_share to maillage_runtime;

create table calls.report_correction (
  id uuid primary key,
  tenant_id uuid not null,
  report_id uuid not null,
  coordinator_id uuid not null,
  organisation_id uuid not null,
  readers uuid[] not null,
  field_key text check (length(field_key) between 1 and 100),
  body text not null check (length(body) between 1 and 10000),
  person_name text not null,
  asked_at timestamptz not null,
  foreign key (coordinator_id, report_id) references calls.report (tenant_id, id)
);
create index correction_of_report on calls.report_correction (report_id, id);
grant select, insert on calls.report_correction to maillage_runtime;

create table calls.report_closing (
  id uuid primary key,
  tenant_id uuid not null,
  report_id uuid not null,
  coordinator_id uuid not null,
  readers uuid[] not null,
  summary text not null check (length(summary) <= 20000),
  reason text,
  person_id uuid not null,
  person_name text not null,
  closed_at timestamptz not null,
  unique (tenant_id, report_id),
  foreign key (coordinator_id, report_id) references calls.report (tenant_id, id)
);
create index closing_of_report on calls.report_closing (report_id);
grant select, insert on calls.report_closing to maillage_runtime;

create table calls.report_figure (
  id uuid primary key,
  tenant_id uuid not null,
  report_id uuid not null,
  coordinator_id uuid not null,
  call_id uuid not null,
  application_id uuid not null,
  number integer not null,
  organisation_id uuid not null,
  code text not null check (length(code) between 1 and 100),
  label text not null,
  part_of text,
  counts_people boolean not null,
  value bigint not null,
  readers uuid[] not null,
  unique (tenant_id, report_id, organisation_id, code),
  foreign key (coordinator_id, report_id, application_id, number)
    references calls.report (tenant_id, id, application_id, number)
);
create index figure_of_call on calls.report_figure (call_id);
grant select, insert on calls.report_figure to maillage_runtime;
`;
