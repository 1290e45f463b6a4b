import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What campaigns saved: the figures of who coordinates, and what each Mission paid before. Bands as in docs/rights.md. */
export class CampaignSavings20261127000209 implements MigrationInterface {
  readonly name = 'CampaignSavings20261127000209';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(policies);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table pooling.saving_reference, pooling.member_bill, pooling.campaign_savings');
  }
}

const tables = `
create table pooling.campaign_savings (
  campaign_id uuid primary key,
  tenant_id uuid not null,
  state text not null check (state in ('collecting', 'closed')),
  starts_on date not null,
  months integer not null check (months between 1 and 120),
  fee_cents bigint not null check (fee_cents >= 0),
  source text not null check (length(source) <= 300),
  begun_at timestamptz not null,
  closed_at timestamptz,
  closed_by text,
  result jsonb,
  unique (tenant_id, campaign_id),
  foreign key (tenant_id, campaign_id) references pooling.campaign (tenant_id, id),
  check (num_nulls(closed_at, closed_by, result) = case state when 'closed' then 0 else 3 end)
);
grant select, insert, update (state, starts_on, months, fee_cents, source, closed_at, closed_by, result)
  on pooling.campaign_savings to maillage_runtime;

create table pooling.member_bill (
  campaign_id uuid not null,
  member_id uuid not null,
  tenant_id uuid not null,
  amount_cents bigint not null check (amount_cents >= 0),
  fee_cents bigint not null check (fee_cents >= 0),
  primary key (campaign_id, member_id),
  foreign key (tenant_id, campaign_id) references pooling.campaign_savings (tenant_id, campaign_id)
);
create index bill_of_member on pooling.member_bill (member_id);
grant select, insert, delete on pooling.member_bill to maillage_runtime;

create table pooling.saving_reference (
  campaign_id uuid not null,
  tenant_id uuid not null,
  coordinator_id uuid not null,
  amount_cents bigint not null check (amount_cents > 0),
  months integer not null check (months between 1 and 120),
  source text not null check (length(source) between 1 and 300),
  given_at timestamptz not null,
  given_by text not null,
  primary key (campaign_id, tenant_id),
  foreign key (coordinator_id, campaign_id) references pooling.campaign_savings (tenant_id, campaign_id)
);
grant select, insert, delete, update (amount_cents, months, source, given_at, given_by)
  on pooling.saving_reference to maillage_runtime;
`;

const tenant = `(select nullif(current_setting('app.tenant', true), '')::uuid)`;
const listed = (setting: string): string =>
  `any ((select nullif(current_setting('app.${setting}', true), '')::uuid[])::uuid[])`;
const writable = `tenant_id = ${listed('writable')}`;
/** Rows that a column gives to the organisation, for who sees it whole: no guest of it does. */
const addressedBy = (column: string): string => `${column} = ${tenant} and ${tenant} = ${listed('visible')}`;
const campaignSeenBy = (table: string): string =>
  `exists (select from pooling.campaign where campaign.id = ${table}.campaign_id)`;
const force = (table: string): string => `
alter table pooling.${table} enable row level security;
alter table pooling.${table} force row level security;`;

// The foreign key alone would let a Mission write of a campaign that it does not see.
const answer = `${writable} and ${campaignSeenBy('saving_reference')}`;

const policies = `
${force('campaign_savings')}
create policy campaign_savings_with_campaign on pooling.campaign_savings for select using (${campaignSeenBy('campaign_savings')});
create policy campaign_savings_insert on pooling.campaign_savings for insert with check (${writable});
create policy campaign_savings_update on pooling.campaign_savings for update using (${writable}) with check (${writable});

${force('member_bill')}
create policy member_bill_read on pooling.member_bill for select
  using ((${addressedBy('tenant_id')}) or (${addressedBy('member_id')}));
create policy member_bill_insert on pooling.member_bill for insert with check (${writable});
create policy member_bill_delete on pooling.member_bill for delete using (${writable});

${force('saving_reference')}
create policy saving_reference_read on pooling.saving_reference for select
  using ((${addressedBy('tenant_id')}) or (${addressedBy('coordinator_id')}));
create policy saving_reference_insert on pooling.saving_reference for insert with check (${answer});
create policy saving_reference_update on pooling.saving_reference for update using (${answer}) with check (${answer});
create policy saving_reference_delete on pooling.saving_reference for delete using (${writable});
`;
