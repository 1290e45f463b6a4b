import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Why somebody left is the organisation's own business, and what is closed or merged has no seats. */
export class DecisionsOfOnesOwn20261122000038 implements MigrationInterface {
  readonly name = 'DecisionsOfOnesOwn20261122000038';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(presidenciesAsMandates);
    await runner.query(`
      alter table network.organisation_decision
        add column audience text not null default 'network' check (audience in ('network', 'own'));
      drop policy organisation_decision_read on network.organisation_decision;
      create policy organisation_decision_own on network.organisation_decision for select
        using (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid));
      create policy organisation_decision_shared on network.organisation_decision for select
        using (audience = 'network' and (select nullif(current_setting('app.tenant', true), '')) is not null);
      ${seatsOf(`organisation.state not in ('merged', 'closed') and `)}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${seatsOf('')}
      drop policy organisation_decision_own on network.organisation_decision;
      drop policy organisation_decision_shared on network.organisation_decision;
      create policy organisation_decision_read on network.organisation_decision for select
        using ((select nullif(current_setting('app.person', true), '')) is not null);
      alter table network.organisation_decision drop column audience;
    `);
  }
}

function seatsOf(condition: string): string {
  return `
create or replace view network.seat with (security_invoker = true) as
  select seat.*, ${condition}seat.starts_on <= organisation.today
    and (seat.ends_on is null or seat.ends_on > organisation.today) as runs
  from (
    select id, tenant_id, person_id, role, starts_on, ends_on, 'membership' as source,
      null as body, null as position, null as designation
    from network.membership
    union all
    select id, tenant_id, person_id, role, starts_on, ends_on, 'mandate', body, position, designation
    from network.mandate where substitute_for is null
  ) seat
  join (select id, state, (statement_timestamp() at time zone time_zone)::date as today from network.organisation) organisation
    on organisation.id = seat.tenant_id;`;
}

// Forced row-level security binds the owner, too: without its lifting, the presidencies of a database that has rows stay
// memberships.
const tables = ['organisation', 'person', 'membership', 'mandate'];
const presidenciesAsMandates = `
${tables.map((table) => `alter table network.${table} no force row level security;`).join('\n')}
insert into network.mandate (id, tenant_id, person_tenant_id, person_id, body, position, designation, role, starts_on, ends_on)
  select id, tenant_id, person_tenant_id, person_id, 'bureau', 'president', 'elected', role, starts_on, ends_on
  from network.membership where role in ('president', 'regionalPresident', 'unionPresident');
delete from network.membership where role in ('president', 'regionalPresident', 'unionPresident');
${tables.map((table) => `alter table network.${table} force row level security;`).join('\n')}
`;
