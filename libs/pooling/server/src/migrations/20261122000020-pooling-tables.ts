import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Campaigns, their lines and counters, the answers of the Missions and the decisions. Bands as in docs/rights.md. */
export class PoolingTables20261122000020 implements MigrationInterface {
  readonly name = 'PoolingTables20261122000020';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(campaignTables);
    await runner.query(participationTables);
    await runner.query(campaignPolicies);
    await runner.query(participationPolicies);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema pooling cascade');
  }
}

const campaignTables = `
create schema pooling;
grant usage on schema pooling to maillage_runtime;

create table pooling.campaign (
  id uuid primary key,
  tenant_id uuid not null,
  family text not null,
  title text not null check (length(title) between 1 and 200),
  description text not null,
  state text not null check (state in ('draft', 'needsOpen', 'needsClosed', 'abandoned')),
  outcome text check (outcome in ('minimumReached', 'minimumMissed')),
  extended boolean not null,
  opens_at timestamptz not null,
  closes_at timestamptz not null,
  minimum_kind text not null check (minimum_kind in ('members', 'quantity')),
  minimum_value integer not null check (minimum_value > 0),
  seats integer check (seats > 0),
  eligibility_kind text not null check (eligibility_kind in ('network', 'regions', 'organisations')),
  eligibility_region_codes text[] not null,
  eligibility_organisation_ids uuid[] not null,
  eligibility_restricted boolean not null,
  audience uuid[] not null default '{}',
  published boolean not null default false,
  unique (tenant_id, id),
  check (closes_at > opens_at),
  check (case state when 'draft' then not published when 'abandoned' then true else published end),
  check ((state = 'needsClosed') = (outcome is not null))
);
create index campaign_order on pooling.campaign (closes_at, id);
create index campaign_of_tenant on pooling.campaign (tenant_id);
create index campaign_due on pooling.campaign (closes_at) where state = 'needsOpen';
grant select, insert, update on pooling.campaign to maillage_runtime;

create table pooling.campaign_line (
  id uuid primary key,
  tenant_id uuid not null,
  campaign_id uuid not null,
  position integer not null,
  label text not null,
  unit text not null,
  reference_price_cents bigint check (reference_price_cents >= 0),
  unique (tenant_id, id),
  unique (tenant_id, campaign_id, position),
  unique (tenant_id, campaign_id, id),
  foreign key (tenant_id, campaign_id) references pooling.campaign (tenant_id, id)
);
grant select, insert, delete on pooling.campaign_line to maillage_runtime;

create table pooling.campaign_counter (
  campaign_id uuid primary key,
  tenant_id uuid not null,
  seats integer,
  joined integer not null default 0 check (joined >= 0),
  declared integer not null default 0 check (declared >= 0),
  firm bigint not null default 0 check (firm >= 0),
  probable bigint not null default 0 check (probable >= 0),
  maximum bigint not null default 0 check (maximum >= 0),
  foreign key (tenant_id, campaign_id) references pooling.campaign (tenant_id, id),
  constraint seat_must_be_left check (seats is null or joined <= seats)
);
grant select, insert, delete, update (joined, declared, firm, probable, maximum) on pooling.campaign_counter to maillage_runtime;

create table pooling.campaign_line_counter (
  line_id uuid primary key,
  tenant_id uuid not null,
  campaign_id uuid not null,
  firm bigint not null default 0 check (firm >= 0),
  probable bigint not null default 0 check (probable >= 0),
  maximum bigint not null default 0 check (maximum >= 0),
  foreign key (tenant_id, campaign_id, line_id) references pooling.campaign_line (tenant_id, campaign_id, id)
);
create index line_counter_of_campaign on pooling.campaign_line_counter (campaign_id);
grant select, insert, delete, update (firm, probable, maximum) on pooling.campaign_line_counter to maillage_runtime;

create table pooling.campaign_decision (
  id uuid primary key,
  tenant_id uuid not null,
  campaign_id uuid not null,
  act text not null,
  from_state text,
  to_state text not null,
  person_id uuid,
  person_name text not null,
  decided_at timestamptz not null,
  reason text,
  foreign key (tenant_id, campaign_id) references pooling.campaign (tenant_id, id)
);
create index decision_of_campaign on pooling.campaign_decision (campaign_id, id);
grant select, insert on pooling.campaign_decision to maillage_runtime;
`;

const participationTables = `
create table pooling.participation (
  id uuid primary key,
  tenant_id uuid not null,
  campaign_id uuid not null,
  coordinator_id uuid not null,
  state text not null check (state in ('declared', 'joined', 'withdrawn')),
  shares_quantities boolean not null,
  declared_at timestamptz,
  joined_at timestamptz,
  answered_at timestamptz not null,
  unique (tenant_id, id),
  unique (tenant_id, id, coordinator_id),
  unique (tenant_id, id, campaign_id, coordinator_id, shares_quantities),
  unique (tenant_id, campaign_id),
  foreign key (coordinator_id, campaign_id) references pooling.campaign (tenant_id, id),
  check ((state = 'joined') = (joined_at is not null))
);
create index participation_of_campaign on pooling.participation (campaign_id, tenant_id);
grant select, insert, update on pooling.participation to maillage_runtime;

create table pooling.need (
  participation_id uuid not null,
  line_id uuid not null,
  tenant_id uuid not null,
  campaign_id uuid not null,
  coordinator_id uuid not null,
  shared boolean not null,
  firm integer not null check (firm >= 0),
  probable integer not null check (probable >= 0),
  maximum integer not null check (maximum >= firm),
  primary key (participation_id, line_id),
  unique (tenant_id, participation_id, line_id),
  foreign key (tenant_id, participation_id, campaign_id, coordinator_id, shared)
    references pooling.participation (tenant_id, id, campaign_id, coordinator_id, shares_quantities) on update cascade,
  foreign key (coordinator_id, campaign_id, line_id) references pooling.campaign_line (tenant_id, campaign_id, id)
);
grant select, insert, delete on pooling.need to maillage_runtime;

create table pooling.paid_price (
  participation_id uuid not null,
  line_id uuid not null,
  tenant_id uuid not null,
  price_cents bigint not null check (price_cents >= 0),
  primary key (participation_id, line_id),
  foreign key (tenant_id, participation_id, line_id) references pooling.need (tenant_id, participation_id, line_id) on delete cascade
);
grant select, insert, delete on pooling.paid_price to maillage_runtime;

create table pooling.participation_decision (
  id uuid primary key,
  tenant_id uuid not null,
  participation_id uuid not null,
  coordinator_id uuid not null,
  act text not null,
  from_state text,
  to_state text not null,
  person_id uuid,
  person_name text not null,
  decided_at timestamptz not null,
  reason text,
  foreign key (tenant_id, participation_id, coordinator_id) references pooling.participation (tenant_id, id, coordinator_id)
);
create index decision_of_participation on pooling.participation_decision (participation_id, id);
grant select, insert on pooling.participation_decision to maillage_runtime;
`;

const tenant = `(select nullif(current_setting('app.tenant', true), '')::uuid)`;
const writable = `tenant_id = any ((select nullif(current_setting('app.writable', true), '')::uuid[])::uuid[])`;
const counted = `tenant_id = any ((select nullif(current_setting('app.counted', true), '')::uuid[])::uuid[])`;
const machine = `(select current_setting('app.machine', true)) = 'on'`;
const campaignSeenBy = (table: string): string =>
  `exists (select from pooling.campaign where campaign.id = ${table}.campaign_id)`;

const force = (table: string): string => `
alter table pooling.${table} enable row level security;
alter table pooling.${table} force row level security;`;

const insert = (table: string): string =>
  `create policy ${table}_insert on pooling.${table} for insert with check (${writable});`;

const replace = (table: string): string => `${insert(table)}
create policy ${table}_delete on pooling.${table} for delete using (${writable});`;

const withCampaign = (table: string): string =>
  `create policy ${table}_with_campaign on pooling.${table} for select using (${campaignSeenBy(table)});`;

// A statement without a condition is not held by the policy of reads: the counters of an unseen campaign need their own.
const counter = (table: string): string => `
${force(table)}
${replace(table)}
${withCampaign(table)}
create policy ${table}_moved on pooling.${table} for update
  using (${counted} and ${campaignSeenBy(table)}) with check (${counted} and ${campaignSeenBy(table)});`;

const campaignPolicies = `
${force('campaign')}
${insert('campaign')}
create policy campaign_update on pooling.campaign for update using (${writable}) with check (${writable});
create policy campaign_of_coordinator on pooling.campaign for select using (tenant_id = ${tenant});
create policy campaign_shared on pooling.campaign for select
  using (published and ${tenant} is not null and (not eligibility_restricted or ${tenant} = any (audience)));
create policy campaign_for_the_clock on pooling.campaign for select using (${machine} and state = 'needsOpen');

${force('campaign_line')}
${replace('campaign_line')}
${withCampaign('campaign_line')}

${force('campaign_decision')}
${insert('campaign_decision')}
${withCampaign('campaign_decision')}
${counter('campaign_counter')}
${counter('campaign_line_counter')}
`;

// The foreign key alone would let a Mission answer a campaign that it does not see.
const answer = `${writable} and ${campaignSeenBy('participation')}`;

const participationPolicies = `
${force('participation')}
create policy participation_insert on pooling.participation for insert with check (${answer});
create policy participation_update on pooling.participation for update using (${answer}) with check (${answer});
create policy participation_shared on pooling.participation for select
  using (tenant_id = ${tenant} or coordinator_id = ${tenant});

${force('participation_decision')}
${insert('participation_decision')}
create policy participation_decision_shared on pooling.participation_decision for select
  using (tenant_id = ${tenant} or coordinator_id = ${tenant});

${force('need')}
${replace('need')}
create policy need_shared on pooling.need for select
  using (tenant_id = ${tenant} or (shared and coordinator_id = ${tenant}));

${force('paid_price')}
${replace('paid_price')}
create policy paid_price_own on pooling.paid_price for select using (tenant_id = ${tenant});
`;
