import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Mandates, delegations, proposals, edited rights, and what an organisation says of itself. Bands: docs/rights.md. */
export class MandatesAndProfiles20261122000030 implements MigrationInterface {
  readonly name = 'MandatesAndProfiles20261122000030';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(peopleTables);
    await runner.query(organisationTables);
    await runner.query(presidenciesAsMandates);
    await runner.query(peoplePolicies);
    await runner.query(organisationPolicies);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop view network.seat;
      drop table network.rights_change, network.organisation_decision, network.yearly_figure, network.site,
        network.organisation_profile, network.membership_proposal, network.delegation, network.mandate;
    `);
  }
}

const peopleTables = `
alter table network.membership drop constraint membership_person_tenant_id_person_id_fkey,
  add foreign key (person_tenant_id, person_id) references network.person (tenant_id, id) on update cascade;
alter table network.person_contact drop constraint person_contact_tenant_id_person_id_fkey,
  add foreign key (tenant_id, person_id) references network.person (tenant_id, id) on update cascade;
alter table network.person
  add column sort_name text generated always as (translate(lower(family_name || ' ' || given_name),
    'àâäãçéèêëîïìôöòùûüÿñ’''-', 'aaaaceeeeiiiooouuuyn   ')) stored,
  add column merged_into_id uuid;
create index person_order on network.person (sort_name, id);
create index person_of_tenant on network.person (tenant_id);
grant update (tenant_id, given_name, family_name, merged_into_id) on network.person to maillage_runtime;
grant update (ends_on, role, person_tenant_id, person_id) on network.membership to maillage_runtime;

create table network.mandate (
  id uuid primary key,
  tenant_id uuid not null references network.organisation (id),
  person_tenant_id uuid not null,
  person_id uuid not null,
  body text not null check (body in ('bureau', 'board', 'generalAssembly')),
  position text not null check (position in ('president', 'vicePresident', 'treasurer', 'secretary', 'member')),
  designation text not null check (designation in ('elected', 'appointed', 'byRight')),
  role text not null,
  substitute_for uuid,
  starts_on date not null,
  ends_on date,
  unique (tenant_id, id),
  foreign key (person_tenant_id, person_id) references network.person (tenant_id, id) on update cascade,
  foreign key (tenant_id, substitute_for) references network.mandate (tenant_id, id),
  check (ends_on is null or ends_on >= starts_on)
);
create index mandate_of_person on network.mandate (person_id);
create index mandate_of_tenant on network.mandate (tenant_id);
grant select, insert, update (ends_on, person_tenant_id, person_id) on network.mandate to maillage_runtime;

create table network.delegation (
  id uuid primary key,
  tenant_id uuid not null references network.organisation (id),
  delegator_id uuid not null,
  person_id uuid not null,
  capabilities text[] not null check (cardinality(capabilities) > 0),
  starts_on date not null,
  ends_on date not null check (ends_on > starts_on),
  ended_at timestamptz,
  reason text not null,
  unique (tenant_id, id),
  check (delegator_id <> person_id)
);
create index delegation_of_person on network.delegation (person_id);
create index delegation_of_tenant on network.delegation (tenant_id);
grant select, insert, update (ended_at) on network.delegation to maillage_runtime;

create table network.membership_proposal (
  id uuid primary key,
  tenant_id uuid not null references network.organisation (id),
  person_id uuid not null,
  role text not null,
  starts_on date not null,
  proposed_at timestamptz not null default clock_timestamp(),
  proposed_by text not null,
  answer text check (answer in ('accepted', 'declined', 'withdrawn')),
  answered_at timestamptz,
  unique (tenant_id, id),
  check ((answer is null) = (answered_at is null))
);
create unique index membership_proposal_open on network.membership_proposal (tenant_id, person_id, role)
  where answer is null;
create index membership_proposal_of_person on network.membership_proposal (person_id);
grant select, insert, update (answer, answered_at) on network.membership_proposal to maillage_runtime;

create view network.seat with (security_invoker = true) as
  select seat.*, seat.starts_on <= organisation.today and (seat.ends_on is null or seat.ends_on > organisation.today) as runs
  from (
    select id, tenant_id, person_id, role, starts_on, ends_on, 'membership' as source,
      null as body, null as position, null as designation
    from network.membership
    union all
    select id, tenant_id, person_id, role, starts_on, ends_on, 'mandate', body, position, designation
    from network.mandate where substitute_for is null
  ) seat
  join (select id, (statement_timestamp() at time zone time_zone)::date as today from network.organisation) organisation
    on organisation.id = seat.tenant_id;
grant select on network.seat to maillage_runtime;

create table network.rights_change (
  id uuid primary key,
  tenant_id uuid not null references network.organisation (id),
  holder text not null,
  item text not null,
  grants boolean not null,
  announced_at timestamptz not null,
  effective_at timestamptz not null check (effective_at >= announced_at),
  person_name text not null,
  reason text not null,
  unique (tenant_id, id)
);
grant select, insert on network.rights_change to maillage_runtime;
`;

const organisationTables = `
create table network.organisation_profile (
  tenant_id uuid primary key references network.organisation (id),
  legal_form text check (legal_form in ('association', 'publicInterestGroup')),
  siret text check (siret ~ '^[0-9]{14}$'),
  rna text check (rna ~ '^W[0-9]{9}$'),
  commune_code text check (commune_code ~ '^[0-9AB]{5}$'),
  address text,
  postal_code text check (postal_code ~ '^[0-9]{5}$'),
  is_contracting_authority boolean,
  contracting_basis text check (contracting_basis in ('publicFunding', 'publicControl', 'publicDesignation', 'publicBody')),
  version integer not null default 1,
  changed_at timestamptz not null default clock_timestamp(),
  check (contracting_basis is null or is_contracting_authority)
);
grant select, insert, update on network.organisation_profile to maillage_runtime;

create table network.site (
  id uuid primary key,
  tenant_id uuid not null references network.organisation (id),
  name text not null,
  address text,
  postal_code text,
  commune_name text not null,
  opened_on date not null,
  closed_on date check (closed_on >= opened_on),
  unique (tenant_id, id)
);
create index site_of_tenant on network.site (tenant_id);
grant select, insert, update (name, address, postal_code, commune_name, closed_on) on network.site to maillage_runtime;

create table network.yearly_figure (
  tenant_id uuid not null references network.organisation (id),
  year integer not null check (year between 1982 and 2100),
  figure text not null check (figure in ('staff', 'budget', 'youngPeople')),
  value bigint not null check (value >= 0),
  person_name text not null,
  changed_at timestamptz not null default clock_timestamp(),
  primary key (tenant_id, year, figure)
);
grant select, insert, update (value, person_name, changed_at) on network.yearly_figure to maillage_runtime;

create table network.organisation_decision (
  id uuid primary key,
  tenant_id uuid not null references network.organisation (id),
  act text not null,
  from_state text,
  to_state text,
  person_id uuid,
  person_name text not null,
  on_behalf_of text not null,
  decided_at timestamptz not null,
  effective_on date,
  reason text,
  details jsonb not null default '{}',
  unique (tenant_id, id)
);
create index organisation_decision_of_tenant on network.organisation_decision (tenant_id, decided_at desc, id desc);
grant select, insert on network.organisation_decision to maillage_runtime;
`;

// Who presided as a member presides by a mandate from now on.
const presidenciesAsMandates = `
insert into network.mandate (id, tenant_id, person_tenant_id, person_id, body, position, designation, role, starts_on, ends_on)
  select id, tenant_id, person_tenant_id, person_id, 'bureau', 'president', 'elected', role, starts_on, ends_on
  from network.membership where role in ('president', 'regionalPresident', 'unionPresident');
delete from network.membership where role in ('president', 'regionalPresident', 'unionPresident');
`;

const own = `tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid)`;
const ofPerson = `person_id = (select nullif(current_setting('app.person', true), '')::uuid)`;
const signedIn = `(select nullif(current_setting('app.person', true), '')) is not null`;
const writable = `tenant_id = any ((select nullif(current_setting('app.writable', true), '')::uuid[])::uuid[])`;
const named = `(select nullif(current_setting('app.tenant', true), '')) is null`;
const granting = `(select current_setting('app.granting', true)) = 'on'`;
const visible = `tenant_id = any ((select nullif(current_setting('app.visible', true), '')::uuid[])::uuid[])`;
const upward = `any ((select nullif(current_setting('app.upward', true), '')::text[])::text[])`;

/** Rights are given by an act whose write set says so, or by one that acts in the name of no organisation. */
const granted = `${writable} and (${granting} or ${named})`;

const peoplePolicies = `
${['person', 'membership']
  .map(
    (table) => `
drop policy ${table}_insert on network.${table};
create policy ${table}_insert on network.${table} for insert with check (${granted});
create policy ${table}_update on network.${table} for update using (${granted}) with check (${granted});`,
  )
  .join('')}
drop policy person_contact_insert on network.person_contact;
create policy person_contact_insert on network.person_contact for insert with check (${granted});
drop policy person_contact_below on network.person_contact;
create policy person_contact_upward on network.person_contact for select
  using (${visible} and (${own} or 'contactEmail' = ${upward}));
create policy person_contact_of_person on network.person_contact for select using (${ofPerson});
${guarded('mandate', signedIn, granted)}
create policy mandate_update on network.mandate for update using (${granted}) with check (${granted});
${guarded('delegation', own, granted)}
create policy delegation_of_person on network.delegation for select using (${ofPerson});
create policy delegation_update on network.delegation for update using (${granted});
${guarded('membership_proposal', own, granted)}
create policy membership_proposal_of_person on network.membership_proposal for select using (${ofPerson});
create policy membership_proposal_withdrawn on network.membership_proposal for update using (${granted});
create policy membership_proposal_answered on network.membership_proposal for update using (${ofPerson});
${guarded('rights_change', signedIn, granted)}
`;

const organisationPolicies = `
${guarded('organisation_profile', signedIn, writable)}
create policy organisation_profile_update on network.organisation_profile for update using (${writable}) with check (${writable});
${guarded('site', signedIn, writable)}
create policy site_update on network.site for update using (${writable}) with check (${writable});
${guarded('yearly_figure', `${visible} and (${own} or figure = ${upward})`, writable)}
create policy yearly_figure_update on network.yearly_figure for update using (${writable}) with check (${writable});
${guarded('organisation_decision', signedIn, writable)}
`;

function guarded(table: string, readers: string, writers: string): string {
  return `
alter table network.${table} enable row level security;
alter table network.${table} force row level security;
create policy ${table}_read on network.${table} for select using (${readers});
create policy ${table}_insert on network.${table} for insert with check (${writers});`;
}
