import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Imports in two steps with their files and planned rows, mapping profiles, and exports. The bands are those of docs/rights.md. */
export class ImportsAndExports20261122000032 implements MigrationInterface {
  readonly name = 'ImportsAndExports20261122000032';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(importTables);
    await runner.query(exportTable);
    await runner.query(rowPolicies);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table platform.export_run, platform.import_profile, platform.import_row, platform.import_file,
        platform.import_run`);
  }
}

const importTables = `
create table platform.import_run (
  id uuid primary key,
  tenant_id uuid not null,
  person_id uuid not null,
  person_name text not null,
  kind text not null,
  state text not null check (state in ('uploaded', 'previewing', 'previewed', 'applying', 'applied', 'undone',
    'failed', 'discarded')),
  mapping jsonb not null default '{}',
  rows_total integer not null default 0,
  rows_planned integer not null default 0,
  created integer not null default 0,
  changed integer not null default 0,
  unchanged integer not null default 0,
  refused integer not null default 0,
  planned_again boolean not null default false,
  failure text,
  asked_at timestamptz not null default clock_timestamp(),
  previewed_at timestamptz,
  applied_at timestamptz,
  undone_at timestamptz,
  undone_by text,
  leased_until timestamptz,
  rows_forgotten_at timestamptz,
  unique (tenant_id, id)
);
create index import_run_of_tenant on platform.import_run (tenant_id, id desc);
create index import_run_at_work on platform.import_run (id) where state in ('previewing', 'applying');
grant select, insert, update (state, mapping, rows_total, rows_planned, created, changed, unchanged, refused,
  planned_again, failure, previewed_at, applied_at, undone_at, undone_by, leased_until, rows_forgotten_at)
  on platform.import_run to maillage_runtime;

create table platform.import_file (
  tenant_id uuid not null,
  run_id uuid not null,
  sheet text not null,
  name text not null,
  format text not null check (format in ('csv', 'xlsx')),
  byte_count integer not null,
  row_count integer not null,
  header jsonb not null,
  bytes bytea not null,
  received_at timestamptz not null default clock_timestamp(),
  primary key (run_id, sheet),
  foreign key (tenant_id, run_id) references platform.import_run (tenant_id, id)
);
create index import_file_age on platform.import_file (received_at);
grant select, insert, delete on platform.import_file to maillage_runtime;

create table platform.import_row (
  tenant_id uuid not null,
  run_id uuid not null,
  position integer not null,
  sheet text not null,
  line integer not null,
  label text,
  outcome text not null check (outcome in ('create', 'change', 'unchanged', 'refuse')),
  plan jsonb,
  writes uuid[] not null,
  faults jsonb not null,
  primary key (run_id, position),
  foreign key (tenant_id, run_id) references platform.import_run (tenant_id, id)
);
create index import_row_of_outcome on platform.import_row (run_id, outcome, position);
grant select, insert, delete on platform.import_row to maillage_runtime;

create table platform.import_profile (
  id uuid primary key,
  tenant_id uuid not null,
  person_id uuid not null,
  kind text not null,
  name text not null check (length(name) between 1 and 80),
  shared boolean not null,
  titles jsonb not null,
  unique (tenant_id, person_id, kind, name)
);
grant select, insert, delete on platform.import_profile to maillage_runtime;
`;

const exportTable = `
create table platform.export_run (
  id uuid primary key,
  tenant_id uuid not null,
  person_id uuid not null,
  list text not null,
  format text not null check (format in ('csv', 'xlsx')),
  state text not null check (state in ('waiting', 'ready', 'failed', 'expired')),
  spec jsonb not null,
  file_name text not null,
  rows_total integer not null,
  rows_written integer not null default 0,
  bytes bytea,
  failure text,
  asked_at timestamptz not null default clock_timestamp(),
  ready_at timestamptz,
  expires_at timestamptz,
  leased_until timestamptz,
  unique (tenant_id, id),
  check ((state = 'ready') = (bytes is not null))
);
create index export_run_of_person on platform.export_run (person_id, id desc);
create index export_run_at_work on platform.export_run (id) where state = 'waiting';
create index export_run_expiry on platform.export_run (expires_at) where state = 'ready';
grant select, insert, update (state, rows_total, rows_written, bytes, failure, ready_at, expires_at, leased_until),
  delete on platform.export_run to maillage_runtime;
`;

const own = `tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid)`;
const writable = `tenant_id = any ((select nullif(current_setting('app.writable', true), '')::uuid[])::uuid[])`;
const person = `person_id = (select nullif(current_setting('app.person', true), '')::uuid)`;
const personal = `(${person} or shared)`;
const machine = `(select current_setting('app.machine', true)) = 'on'`;

const rowPolicies = `
${['import_run', 'import_file', 'import_row', 'import_profile', 'export_run'].map(forced).join('')}
create policy import_run_own on platform.import_run for select using (${own});
create policy import_run_machine on platform.import_run for select using (${machine});
create policy import_run_asked on platform.import_run for insert with check (${writable});
create policy import_run_moved on platform.import_run for update using (${writable}) with check (${writable});
create policy import_run_worked on platform.import_run for update using (${machine});

create policy import_file_own on platform.import_file for select using (${own});
create policy import_file_machine on platform.import_file for select using (${machine});
create policy import_file_received on platform.import_file for insert with check (${writable});
create policy import_file_forgotten on platform.import_file for delete using (${machine});

create policy import_row_own on platform.import_row for select using (${own});
create policy import_row_machine on platform.import_row for select using (${machine});
create policy import_row_planned on platform.import_row for insert with check (${writable});
create policy import_row_forgotten on platform.import_row for delete using (${machine});

create policy import_profile_read on platform.import_profile for select using (${own} and ${personal});
create policy import_profile_saved on platform.import_profile for insert with check (${writable} and ${personal});
create policy import_profile_removed on platform.import_profile for delete using (${writable} and ${personal});

create policy export_run_of_person on platform.export_run for select using (${person});
create policy export_run_machine on platform.export_run for select using (${machine});
create policy export_run_asked on platform.export_run for insert with check (${writable});
create policy export_run_worked on platform.export_run for update using (${machine});
create policy export_run_forgotten on platform.export_run for delete using (${machine});
`;

function forced(table: string): string {
  return `
alter table platform.${table} enable row level security;
alter table platform.${table} force row level security;`;
}
