import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  addressedBy,
  counted,
  decisionTable,
  groupSeen,
  guarded,
  tenant,
  whole,
  writable,
} from './workgroups-policies.js';

/** Services that groups share: seats in the order of tickets, costs, ratings. Bands as in docs/rights.md. */
export class SharedServices20261127000206 implements MigrationInterface {
  readonly name = 'SharedServices20261127000206';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(policies);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table workgroups.service_rating, workgroups.service_cost_line, workgroups.subscription_figure,
      workgroups.subscription, workgroups.ticket_counter, workgroups.service_decision, workgroups.shared_service`);
  }
}

const tables = `
create table workgroups.shared_service (
  id uuid primary key,
  tenant_id uuid not null,
  group_id uuid not null,
  state text not null check (state in ('draft', 'open', 'ended')),
  kind text not null check (kind in ('post', 'tool', 'training')),
  title text not null check (length(title) between 1 and 200),
  description text not null,
  service_level text not null,
  seats integer not null check (seats > 0),
  starts_on date not null,
  ends_on date not null,
  cost_cents bigint not null check (cost_cents >= 0),
  key_parts jsonb not null,
  unique (tenant_id, id),
  foreign key (tenant_id, group_id) references workgroups.workgroup (tenant_id, id),
  check (starts_on <= ends_on)
);
create index service_of_group on workgroups.shared_service (group_id);
grant select, insert, update (state, kind, title, description, service_level, seats, starts_on, ends_on, cost_cents, key_parts)
  on workgroups.shared_service to maillage_runtime;

create table workgroups.service_decision (${decisionTable},
  service_id uuid not null,
  foreign key (tenant_id, service_id) references workgroups.shared_service (tenant_id, id)
);
create index decision_of_service on workgroups.service_decision (service_id, id);
grant select, insert on workgroups.service_decision to maillage_runtime;

create table workgroups.ticket_counter (
  service_id uuid primary key,
  tenant_id uuid not null,
  drawn integer not null default 0 check (drawn >= 0),
  foreign key (tenant_id, service_id) references workgroups.shared_service (tenant_id, id)
);
grant select, insert, update (drawn) on workgroups.ticket_counter to maillage_runtime;

create table workgroups.subscription (
  id uuid primary key,
  tenant_id uuid not null,
  service_id uuid not null,
  sponsor_id uuid not null,
  ticket integer not null check (ticket > 0),
  subscribed_at timestamptz not null,
  left_at timestamptz,
  unique (tenant_id, id),
  unique (tenant_id, service_id, ticket),
  foreign key (sponsor_id, service_id) references workgroups.shared_service (tenant_id, id)
);
create unique index subscribed_once on workgroups.subscription (tenant_id, service_id) where left_at is null;
create index subscription_of_service on workgroups.subscription (service_id, ticket) where left_at is null;
grant select, insert, update (left_at) on workgroups.subscription to maillage_runtime;

create table workgroups.subscription_figure (
  subscription_id uuid primary key,
  tenant_id uuid not null,
  service_id uuid not null,
  sponsor_id uuid not null,
  staff_tenths integer,
  budget_cents bigint,
  young_people integer,
  foreign key (tenant_id, subscription_id) references workgroups.subscription (tenant_id, id),
  foreign key (sponsor_id, service_id) references workgroups.shared_service (tenant_id, id)
);
grant select, insert on workgroups.subscription_figure to maillage_runtime;

create table workgroups.service_cost_line (
  service_id uuid not null,
  member_id uuid not null,
  tenant_id uuid not null,
  amount_cents bigint not null check (amount_cents >= 0),
  steps jsonb not null,
  shared_at timestamptz not null,
  primary key (service_id, member_id),
  foreign key (tenant_id, service_id) references workgroups.shared_service (tenant_id, id)
);
grant select, insert, delete on workgroups.service_cost_line to maillage_runtime;

create table workgroups.service_rating (
  service_id uuid not null,
  tenant_id uuid not null,
  sponsor_id uuid not null,
  score integer not null check (score between 1 and 5),
  comment text not null,
  rated_at timestamptz not null,
  primary key (service_id, tenant_id),
  foreign key (sponsor_id, service_id) references workgroups.shared_service (tenant_id, id)
);
grant select, insert, update (score, comment, rated_at) on workgroups.service_rating to maillage_runtime;
`;

/** Whether the service that a row is about is seen by who asks. */
const serviceSeen = (table: string): string =>
  `exists (select from workgroups.shared_service where shared_service.id = ${table}.service_id)`;

// The foreign key alone would let a Mission subscribe to a service that it does not see.
const answer = (table: string): string => `${writable} and ${serviceSeen(table)}`;
const counter = `${counted} and ${serviceSeen('ticket_counter')}`;

const policies = `
${guarded('shared_service', {
  read: [whole, `state <> 'draft' and ${tenant} is not null and ${groupSeen('shared_service')}`],
  insert: writable,
  update: writable,
})}
${guarded('service_decision', { read: [serviceSeen('service_decision')], insert: writable })}
${guarded('ticket_counter', { read: [serviceSeen('ticket_counter')], insert: writable, update: counter })}
${guarded('subscription', {
  read: [serviceSeen('subscription')],
  insert: answer('subscription'),
  update: answer('subscription'),
})}
${guarded('subscription_figure', {
  read: [whole, addressedBy('sponsor_id')],
  insert: answer('subscription_figure'),
})}
${guarded('service_cost_line', {
  read: [whole, addressedBy('member_id')],
  insert: writable,
  delete: writable,
})}
${guarded('service_rating', {
  read: [serviceSeen('service_rating')],
  insert: answer('service_rating'),
  update: answer('service_rating'),
})}
`;
