const person = `person_id = (select nullif(current_setting('app.person', true), '')::uuid)`;
const machine = `(select current_setting('app.machine', true)) = 'on'`;
const holdsToken = `token_hash = (select nullif(current_setting('app.token', true), ''))`;

const secured = (table: string): string => `
alter table network.${table} enable row level security;
alter table network.${table} force row level security;`;

/** An account without a password is one whose person was invited and has not come yet. */
export const accountColumns = `
alter table network.account alter column password_hash drop not null;
alter table network.account add column is_demo boolean not null default false;
grant update (email, password_hash) on network.account to maillage_runtime;
create policy account_kept on network.account for update using (${person}) with check (${person});
create policy account_invited_read on network.account for select using (${machine} and password_hash is null);
create policy account_invited_change on network.account for update
  using (${machine} and password_hash is null) with check (${machine} and password_hash is null);

alter table network.session
  add column id uuid not null default gen_random_uuid(),
  add column device text not null default '' check (length(device) <= 100),
  add column address text not null default '' check (length(address) <= 60),
  add column factor_at timestamptz,
  add column last_seen_at timestamptz not null default clock_timestamp(),
  add column impersonation_id uuid;
alter table network.session alter column id drop default;
grant update (factor_at, last_seen_at, impersonation_id) on network.session to maillage_runtime;
`;

export const linkTables = `
create table network.account_token (
  token_hash text primary key,
  person_id uuid not null,
  purpose text not null check (purpose in ('invitation', 'reset', 'emailChange')),
  address text not null check (length(address) between 3 and 254),
  created_at timestamptz not null default clock_timestamp(),
  expires_at timestamptz not null,
  used_at timestamptz,
  check (expires_at <= created_at + interval '73 hours')
);
create index account_token_of_person on network.account_token (person_id);
grant select, insert, update (used_at) on network.account_token to maillage_runtime;
${secured('account_token')}
create policy account_token_of_link on network.account_token for select using (${holdsToken});
create policy account_token_of_person on network.account_token using (${person});
create policy account_token_invitation_read on network.account_token for select using (${machine});
create policy account_token_invitation_write on network.account_token for insert with check (${machine});
create policy account_token_invitation_end on network.account_token for update using (${machine}) with check (${machine});

create table network.identity (
  issuer text not null,
  subject text not null,
  person_id uuid not null,
  created_at timestamptz not null default clock_timestamp(),
  primary key (issuer, subject)
);
create index identity_of_person on network.identity (person_id);
grant select on network.identity to maillage_runtime;
${secured('identity')}
create policy identity_of_person on network.identity for select using (${person});
`;

export const factorTables = `
create table network.second_factor (
  person_id uuid primary key,
  secret text not null,
  begun_at timestamptz not null default clock_timestamp(),
  confirmed_at timestamptz,
  last_step bigint
);
grant select, insert, update (secret, begun_at, confirmed_at, last_step), delete on network.second_factor
  to maillage_runtime;
${secured('second_factor')}
create policy second_factor_of_person on network.second_factor using (${person});

create table network.recovery_code (
  person_id uuid not null,
  code_hash text not null,
  used_at timestamptz,
  primary key (person_id, code_hash)
);
grant select, insert, update (used_at), delete on network.recovery_code to maillage_runtime;
${secured('recovery_code')}
create policy recovery_code_of_person on network.recovery_code using (${person});
`;

export const throttleTables = `
create table network.sign_in_failure (
  bucket text primary key,
  failures integer not null,
  last_failed_at timestamptz not null
);
create index sign_in_failure_age on network.sign_in_failure (last_failed_at);
grant select, insert, update (failures, last_failed_at), delete on network.sign_in_failure to maillage_runtime;
${secured('sign_in_failure')}
create policy sign_in_failure_counted on network.sign_in_failure using (${machine});

create table network.known_device (
  device_hash text not null,
  person_id uuid not null,
  last_seen_at timestamptz not null default clock_timestamp(),
  primary key (person_id, device_hash)
);
grant select, insert, update (last_seen_at), delete on network.known_device to maillage_runtime;
${secured('known_device')}
create policy known_device_of_person on network.known_device using (${person});
`;

export const apiTokenTable = `
create table network.api_token (
  id uuid primary key,
  tenant_id uuid not null references network.organisation (id),
  person_id uuid not null,
  token_hash text not null,
  name text not null check (length(name) between 1 and 80),
  capabilities text[] not null,
  created_at timestamptz not null default clock_timestamp(),
  expires_at timestamptz not null,
  last_used_at timestamptz,
  ended_at timestamptz,
  unique (tenant_id, id),
  check (expires_at <= created_at + interval '367 days')
);
create index api_token_secret on network.api_token (token_hash);
create index api_token_of_person on network.api_token (person_id);
grant select, insert, update (last_used_at, ended_at) on network.api_token to maillage_runtime;
${secured('api_token')}
create policy api_token_of_secret on network.api_token for select using (${holdsToken});
create policy api_token_of_person on network.api_token using (${person});
`;

/** The row is the officer's organisation's, and shared with the organisation in whose name the officer acts. */
export const assistanceTables = `
create table network.impersonation (
  id uuid primary key,
  tenant_id uuid not null references network.organisation (id),
  officer_id uuid not null,
  officer_name text not null,
  concerned_id uuid not null references network.organisation (id),
  person_id uuid not null,
  person_name text not null,
  reason text not null check (length(reason) between 1 and 500),
  began_at timestamptz not null default clock_timestamp(),
  expires_at timestamptz not null,
  ended_at timestamptz,
  unique (tenant_id, id),
  check (expires_at <= began_at + interval '31 minutes')
);
create index impersonation_concerned on network.impersonation (concerned_id, id desc);
create index impersonation_tenant on network.impersonation (tenant_id, id desc);
grant select, insert, update (ended_at) on network.impersonation to maillage_runtime;
${secured('impersonation')}
create policy impersonation_own on network.impersonation for select
  using (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid));
create policy impersonation_shared on network.impersonation for select
  using (concerned_id = (select nullif(current_setting('app.tenant', true), '')::uuid));
create policy impersonation_of_officer on network.impersonation for select
  using (officer_id = (select nullif(current_setting('app.person', true), '')::uuid));
create policy impersonation_begin on network.impersonation for insert
  with check (tenant_id = any ((select nullif(current_setting('app.writable', true), '')::uuid[])::uuid[]));
create policy impersonation_end on network.impersonation for update
  using (tenant_id = any ((select nullif(current_setting('app.writable', true), '')::uuid[])::uuid[]))
  with check (tenant_id = any ((select nullif(current_setting('app.writable', true), '')::uuid[])::uuid[]));
`;

// The owner is bound by forced policies, too: for this one statement it is not.
export const markDemoAccounts = `
alter table network.account no force row level security;
alter table network.organisation no force row level security;
update network.account set is_demo = true
  where exists (select from network.organisation where code = 'DEMO-UNML');
alter table network.account force row level security;
alter table network.organisation force row level security;
`;
