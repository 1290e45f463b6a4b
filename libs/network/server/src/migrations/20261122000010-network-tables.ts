import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Organisations, people, memberships, accounts and sessions. The bands are those of docs/rights.md. */
export class NetworkTables20261122000010 implements MigrationInterface {
  readonly name = 'NetworkTables20261122000010';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(directoryTables);
    await runner.query(accountTables);
    await runner.query(directoryPolicies);
    await runner.query(accountPolicies);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema network cascade');
  }
}

const directoryTables = `
create schema network;
grant usage on schema network to maillage_runtime;

create table network.organisation (
  id uuid primary key,
  tenant_id uuid not null generated always as (id) stored,
  code text not null,
  kind text not null check (kind in ('nationalUnion', 'regionalAssociation', 'localMission')),
  name text not null check (length(name) between 1 and 200),
  official_name text not null,
  sort_name text not null,
  state text not null check (state in ('prospective', 'affiliated', 'active', 'suspended', 'merged', 'closed')),
  regional_id uuid references network.organisation (id),
  region_codes text[] not null,
  department_code text,
  commune_name text,
  commune_search text generated always as (translate(lower(commune_name),
    'àâäãçéèêëîïìôöòùûüÿñ’''-', 'aaaaceeeeiiiooouuuyn   ')) stored,
  time_zone text not null,
  latitude double precision check (latitude between -90 and 90),
  longitude double precision check (longitude between -180 and 180),
  unique (tenant_id, id),
  check ((kind = 'localMission') = (regional_id is not null))
);
create unique index organisation_code on network.organisation (lower(code));
create index organisation_order on network.organisation (sort_name, id);
create index organisation_below on network.organisation (regional_id);
create index organisation_regions on network.organisation using gin (region_codes);
grant select, insert, update on network.organisation to maillage_runtime;

create table network.person (
  id uuid primary key,
  tenant_id uuid not null references network.organisation (id),
  given_name text not null,
  family_name text not null,
  unique (tenant_id, id)
);
grant select, insert on network.person to maillage_runtime;

create table network.membership (
  id uuid primary key,
  tenant_id uuid not null references network.organisation (id),
  person_tenant_id uuid not null,
  person_id uuid not null,
  role text not null,
  starts_on date not null,
  ends_on date,
  unique (tenant_id, id),
  foreign key (person_tenant_id, person_id) references network.person (tenant_id, id),
  check (ends_on is null or ends_on >= starts_on)
);
create index membership_of_person on network.membership (person_id);
create index membership_of_tenant on network.membership (tenant_id);
grant select, insert on network.membership to maillage_runtime;

create table network.person_contact (
  person_id uuid primary key,
  tenant_id uuid not null,
  email text not null,
  foreign key (tenant_id, person_id) references network.person (tenant_id, id)
);
create index person_contact_of_tenant on network.person_contact (tenant_id);
grant select, insert on network.person_contact to maillage_runtime;

create view network.organisation_card with (security_invoker = true) as
  select id, code, kind, name, sort_name, state, region_codes, department_code, regional_id, time_zone
  from network.organisation;
grant select on network.organisation_card to maillage_runtime;
`;

const accountTables = `
create table network.account (
  person_id uuid primary key,
  email text not null,
  password_hash text not null,
  disabled_at timestamptz
);
create unique index account_email on network.account (lower(email));
grant select, insert on network.account to maillage_runtime;

create table network.session (
  token_hash text primary key,
  person_id uuid not null,
  created_at timestamptz not null default clock_timestamp(),
  expires_at timestamptz not null,
  ended_at timestamptz
);
create index session_of_person on network.session (person_id);
grant select, insert, update (ended_at) on network.session to maillage_runtime;
`;

// Written by imports alone, which act in the name of no organisation: no act of a member may change what it is.
const writable = `tenant_id = any ((select nullif(current_setting('app.writable', true), '')::uuid[])::uuid[])
    and (select nullif(current_setting('app.tenant', true), '')) is null`;
const signedIn = `(select nullif(current_setting('app.person', true), '')) is not null`;
const visible = `tenant_id = any ((select nullif(current_setting('app.visible', true), '')::uuid[])::uuid[])`;

const directoryPolicies = `
${directoryTable('organisation', 'network', signedIn)}
create policy organisation_update on network.organisation for update using (${writable}) with check (${writable});
${directoryTable('person', 'network', signedIn)}
${directoryTable('membership', 'network', signedIn)}
${directoryTable('person_contact', 'below', visible)}
`;

function directoryTable(table: string, band: string, readers: string): string {
  return `
alter table network.${table} enable row level security;
alter table network.${table} force row level security;
create policy ${table}_insert on network.${table} for insert with check (${writable});
create policy ${table}_${band} on network.${table} for select using (${readers});`;
}

const accountPolicies = `
alter table network.account enable row level security;
alter table network.account force row level security;
create policy account_of_sign_in on network.account for select
  using (lower(email) = (select nullif(current_setting('app.sign_in', true), '')));
create policy account_of_person on network.account for select
  using (person_id = (select nullif(current_setting('app.person', true), '')::uuid));
create policy account_opened on network.account for insert
  with check ((select current_setting('app.machine', true)) = 'on');

alter table network.session enable row level security;
alter table network.session force row level security;
create policy session_of_token on network.session for select
  using (token_hash = (select nullif(current_setting('app.session', true), '')));
create policy session_of_person on network.session
  using (person_id = (select nullif(current_setting('app.person', true), '')::uuid));
`;
