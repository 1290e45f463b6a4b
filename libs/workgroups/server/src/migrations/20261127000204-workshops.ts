import type { MigrationInterface, QueryRunner } from 'typeorm';
import { counted, decisionTable, guarded, machine, person, tenant, whole, writable } from './workgroups-policies.js';

/** Web workshops, whose seats are counted where everybody waits for them, and the secret addresses of calendars. */
export class Workshops20261127000204 implements MigrationInterface {
  readonly name = 'Workshops20261127000204';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(policies);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table workgroups.calendar_feed, workgroups.workshop_decision, workgroups.registration,
      workgroups.workshop_seats, workgroups.workshop`);
  }
}

const tables = `
create table workgroups.workshop (
  id uuid primary key,
  tenant_id uuid not null,
  group_id uuid,
  state text not null check (state in ('draft', 'open', 'closed', 'held', 'cancelled')),
  title text not null check (length(title) between 1 and 200),
  summary text not null check (length(summary) <= 10000),
  kind text not null check (kind in ('exchange', 'information', 'training')),
  band text not null check (band in ('region', 'network')),
  audience uuid[] not null,
  link text not null check (length(link) between 1 and 500),
  replay text check (length(replay) between 1 and 500),
  time_zone text not null check (length(time_zone) between 1 and 60),
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  sequence integer not null default 0 check (sequence >= 0),
  reminded_at timestamptz,
  version integer not null default 1,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  unique (tenant_id, id),
  check (starts_at < ends_at),
  check (band = 'region' or audience = '{}')
);
create index workshop_order on workgroups.workshop (starts_at, id);
create index workshop_to_come on workgroups.workshop (starts_at) where reminded_at is null;
create index workshop_of_tenant on workgroups.workshop (tenant_id);
grant select, insert, update (group_id, state, title, summary, kind, band, audience, link, replay, starts_at, ends_at,
  sequence, reminded_at, version, changed_at) on workgroups.workshop to maillage_runtime;

create table workgroups.workshop_seats (
  workshop_id uuid primary key,
  tenant_id uuid not null,
  capacity integer not null check (capacity > 0),
  taken integer not null default 0 check (taken >= 0),
  waiting integer not null default 0 check (waiting >= 0),
  arrivals integer not null default 0 check (arrivals >= 0),
  foreign key (tenant_id, workshop_id) references workgroups.workshop (tenant_id, id),
  constraint workshop_seat_must_be_left check (taken <= capacity)
);
grant select, insert, update (capacity, taken, waiting, arrivals) on workgroups.workshop_seats to maillage_runtime;

create table workgroups.registration (
  id uuid primary key,
  tenant_id uuid not null,
  workshop_id uuid not null,
  registrant_id uuid not null,
  person_id uuid not null,
  person_name text not null,
  state text not null check (state in ('registered', 'waiting', 'withdrawn')),
  arrival integer not null check (arrival > 0),
  seat_given_at timestamptz,
  attended boolean,
  registered_at timestamptz not null,
  changed_at timestamptz not null,
  unique (tenant_id, id),
  unique (tenant_id, workshop_id, arrival),
  foreign key (tenant_id, workshop_id) references workgroups.workshop (tenant_id, id),
  check (state <> 'registered' or seat_given_at is not null),
  check (attended is null or state = 'registered')
);
create unique index registered_once on workgroups.registration (tenant_id, workshop_id, person_id) where state <> 'withdrawn';
create index registration_of_workshop on workgroups.registration (workshop_id, arrival);
create index registration_of_person on workgroups.registration (person_id);
grant select, insert, update (state, seat_given_at, attended, changed_at) on workgroups.registration to maillage_runtime;

create table workgroups.workshop_decision (${decisionTable},
  workshop_id uuid not null,
  unique (tenant_id, id),
  foreign key (tenant_id, workshop_id) references workgroups.workshop (tenant_id, id)
);
create index decision_of_workshop on workgroups.workshop_decision (workshop_id, id);
grant select, insert on workgroups.workshop_decision to maillage_runtime;

create table workgroups.calendar_feed (
  id uuid primary key,
  tenant_id uuid not null,
  person_id uuid not null,
  secret_hash text not null check (secret_hash ~ '^[0-9a-f]{64}$'),
  made_at timestamptz not null,
  revoked_at timestamptz,
  unique (tenant_id, id)
);
create unique index one_feed_of_seat on workgroups.calendar_feed (tenant_id, person_id) where revoked_at is null;
create index feed_by_secret on workgroups.calendar_feed (secret_hash);
grant select, insert, update (revoked_at) on workgroups.calendar_feed to maillage_runtime;
`;

const seen = (table: string): string =>
  `exists (select from workgroups.workshop where workshop.id = ${table}.workshop_id)`;
const registrant = `registrant_id = ${tenant} and ${tenant} = any ((select nullif(current_setting('app.visible', true), '')::uuid[])::uuid[])`;
const ofPerson = `person_id = ${person}`;

const policies = `
${guarded('workshop', {
  read: [
    `tenant_id = ${tenant}`,
    `${tenant} is not null and state <> 'draft' and (band = 'network' or ${tenant} = any (audience))`,
    `${machine} and state in ('open', 'closed')`,
  ],
  insert: writable,
  update: writable,
})}
${guarded('workshop_seats', {
  read: [seen('workshop_seats')],
  insert: writable,
  update: `${counted} and ${seen('workshop_seats')}`,
})}
${guarded('registration', {
  read: [whole, registrant, `${counted} and ${seen('registration')}`],
  insert: `${counted} and registrant_id = ${tenant} and ${ofPerson} and ${seen('registration')}`,
  update: `${counted} and ${seen('registration')}`,
})}
${guarded('workshop_decision', { read: [whole], insert: writable })}
${guarded('calendar_feed', {
  read: [
    `tenant_id = ${tenant} and ${ofPerson}`,
    `secret_hash = (select nullif(current_setting('app.token', true), '')) and revoked_at is null`,
  ],
  insert: `${writable} and ${ofPerson}`,
  update: `${writable} and ${ofPerson}`,
})}
`;
