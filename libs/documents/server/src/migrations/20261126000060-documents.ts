import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Documents, their versions, and uploads under way. The bytes are elsewhere. Bands as in docs/rights.md. */
export class Documents20261126000060 implements MigrationInterface {
  readonly name = 'Documents20261126000060';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(policies);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema documents cascade');
  }
}

const tables = `
create schema documents;
grant usage on schema documents to maillage_runtime;

create table documents.document (
  id uuid primary key,
  tenant_id uuid not null,
  title text not null check (length(title) between 1 and 200),
  folded text not null,
  kept_by_id uuid not null,
  last_number integer not null default 0 check (last_number >= 0),
  kept_at timestamptz not null default clock_timestamp(),
  withdrawn_at timestamptz,
  withdrawn_by text,
  unique (tenant_id, id),
  check ((withdrawn_at is null) = (withdrawn_by is null))
);
create index document_of_tenant on documents.document (tenant_id, id desc);
grant select, insert, update (title, folded, last_number, withdrawn_at, withdrawn_by) on documents.document
  to maillage_runtime;

create table documents.document_version (
  id uuid primary key,
  tenant_id uuid not null,
  document_id uuid not null,
  number integer not null check (number > 0),
  file_name text not null check (length(file_name) between 1 and 400),
  media_type text not null,
  byte_size bigint not null check (byte_size > 0),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  storage_key text not null,
  effective_on date not null,
  expires_on date,
  uploaded_by_id uuid not null,
  uploaded_by_name text not null,
  uploaded_at timestamptz not null default clock_timestamp(),
  scan_state text not null default 'waiting' check (scan_state in ('waiting', 'safe', 'infected', 'unreadable')),
  scan_finding text,
  scanned_at timestamptz,
  scan_tries integer not null default 0,
  next_scan_at timestamptz,
  leased_until timestamptz,
  unique (tenant_id, id),
  unique (tenant_id, document_id, number),
  foreign key (tenant_id, document_id) references documents.document (tenant_id, id),
  check (expires_on is null or expires_on >= effective_on),
  check ((scan_state = 'waiting') = (scanned_at is null))
);
create index version_to_scan on documents.document_version (id) where scan_state = 'waiting';
grant select, insert, update (scan_state, scan_finding, scanned_at, scan_tries, next_scan_at, leased_until)
  on documents.document_version to maillage_runtime;

create table documents.upload (
  id uuid primary key,
  tenant_id uuid not null,
  begun_by_id uuid not null,
  file_name text not null check (length(file_name) between 1 and 400),
  media_type text not null,
  byte_size bigint not null check (byte_size > 0),
  sha256 text check (sha256 ~ '^[0-9a-f]{64}$'),
  received bigint not null default 0 check (received between 0 and byte_size),
  pieces text[] not null default '{}',
  begun_at timestamptz not null default clock_timestamp(),
  expires_at timestamptz not null,
  unique (tenant_id, id)
);
create index upload_of_tenant on documents.upload (tenant_id);
create index upload_expiry on documents.upload (expires_at);
grant select, insert, update (received, pieces, expires_at), delete on documents.upload to maillage_runtime;
`;

const own = `tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid)`;
const visible = `tenant_id = any ((select nullif(current_setting('app.visible', true), '')::uuid[])::uuid[])`;
const writable = `tenant_id = any ((select nullif(current_setting('app.writable', true), '')::uuid[])::uuid[])`;
const person = `(select nullif(current_setting('app.person', true), '')::uuid)`;
const machine = `(select current_setting('app.machine', true)) = 'on'`;

const policies = `
${kept('document', 'kept_by_id')}
${kept('document_version', 'uploaded_by_id')}
${kept('upload', 'begun_by_id')}
create policy document_edited on documents.document for update using (${writable}) with check (${writable});

create policy document_version_machine on documents.document_version for select using (${machine});
create policy document_version_scanned on documents.document_version for update using (${machine});

create policy upload_machine on documents.upload for select using (${machine});
create policy upload_received on documents.upload for update using (${writable}) with check (${writable});
create policy upload_completed on documents.upload for delete using (${writable});
create policy upload_forgotten on documents.upload for delete using (${machine});
`;

/** `whole` and `personal`: of its organisation; a guest of it reads what this guest brought. */
function kept(table: string, broughtBy: string): string {
  return `
alter table documents.${table} enable row level security;
alter table documents.${table} force row level security;
create policy ${table}_whole on documents.${table} for select using (${own} and ${visible});
create policy ${table}_personal on documents.${table} for select using (${own} and ${broughtBy} = ${person});
create policy ${table}_added on documents.${table} for insert with check (${writable});`;
}
