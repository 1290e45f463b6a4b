import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Outbox, consumed events, idempotent requests and mails. The bands are those of docs/rights.md. */
export class PlatformTables20261122000001 implements MigrationInterface {
  readonly name = 'PlatformTables20261122000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(rowPolicies);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema platform cascade');
  }
}

const tables = `
create schema platform;
grant usage on schema platform to maillage_runtime;

create table platform.outbox_event (
  id uuid primary key,
  tenant_id uuid not null,
  name text not null,
  payload jsonb not null,
  occurred_at timestamptz not null,
  relayed_at timestamptz
);
create index outbox_event_unrelayed on platform.outbox_event (id) where relayed_at is null;
grant select, insert, update (relayed_at) on platform.outbox_event to maillage_runtime;

create table platform.consumed_event (
  tenant_id uuid not null,
  event_id uuid not null,
  consumer text not null,
  consumed_at timestamptz not null default clock_timestamp(),
  primary key (tenant_id, event_id, consumer)
);
grant select, insert on platform.consumed_event to maillage_runtime;

create table platform.idempotent_request (
  person_id uuid not null,
  key text not null,
  operation text not null,
  payload_hash text not null,
  answer jsonb,
  asked_at timestamptz not null default clock_timestamp(),
  primary key (person_id, key)
);
create index idempotent_request_age on platform.idempotent_request (asked_at);
grant select, insert, update (answer), delete on platform.idempotent_request to maillage_runtime;

create table platform.mail (
  id uuid primary key,
  tenant_id uuid not null,
  person_id uuid not null,
  event_id uuid not null,
  recipient text not null,
  subject text not null,
  body text not null,
  created_at timestamptz not null default clock_timestamp(),
  sent_at timestamptz,
  unique (tenant_id, event_id, person_id)
);
create index mail_of_person on platform.mail (person_id, id desc);
create index mail_unsent on platform.mail (id) where sent_at is null;
grant select, insert, update (sent_at) on platform.mail to maillage_runtime;
`;

const rowPolicies = `
alter table platform.outbox_event enable row level security;
alter table platform.outbox_event force row level security;
create policy outbox_event_append on platform.outbox_event for insert
  with check (tenant_id = any ((select nullif(current_setting('app.writable', true), '')::uuid[])::uuid[]));
create policy outbox_event_relay_reads on platform.outbox_event for select
  using ((select current_setting('app.machine', true)) = 'on');
create policy outbox_event_relay_marks on platform.outbox_event for update
  using ((select current_setting('app.machine', true)) = 'on');

alter table platform.consumed_event enable row level security;
alter table platform.consumed_event force row level security;
create policy consumed_event_own_read on platform.consumed_event for select
  using (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid));
create policy consumed_event_own_write on platform.consumed_event for insert
  with check (tenant_id = any ((select nullif(current_setting('app.writable', true), '')::uuid[])::uuid[]));

alter table platform.idempotent_request enable row level security;
alter table platform.idempotent_request force row level security;
create policy idempotent_request_of_person on platform.idempotent_request
  using (person_id = (select nullif(current_setting('app.person', true), '')::uuid));
create policy idempotent_request_forgotten on platform.idempotent_request for delete
  using ((select current_setting('app.machine', true)) = 'on');
create policy idempotent_request_age_read on platform.idempotent_request for select
  using ((select current_setting('app.machine', true)) = 'on');

alter table platform.mail enable row level security;
alter table platform.mail force row level security;
create policy mail_read_by_recipient on platform.mail for select
  using (person_id = (select nullif(current_setting('app.person', true), '')::uuid));
create policy mail_written_by_sender on platform.mail for insert
  with check (tenant_id = any ((select nullif(current_setting('app.writable', true), '')::uuid[])::uuid[]));
create policy mail_read_by_postman on platform.mail for select
  using ((select current_setting('app.machine', true)) = 'on');
create policy mail_marked_by_postman on platform.mail for update
  using ((select current_setting('app.machine', true)) = 'on');
`;
