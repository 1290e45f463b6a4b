import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What other contexts read of organisations and people beside the card: facts that rules look at, and names. */
export class FactsForContexts20261126000040 implements MigrationInterface {
  readonly name = 'FactsForContexts20261126000040';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(views);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop view network.organisation_facts, network.person_card');
  }
}

/**
 * The latest yearly figure is shown where its own band lets; elsewhere it is unknown. Full-time equivalents are kept in
 * tenths. Overseas: codes of the INSEE.
 */
const latest = (figure: string): string => `(select value from network.yearly_figure figure
    where figure.tenant_id = organisation.id and figure.figure = '${figure}' order by year desc limit 1)`;

const views = `
create view network.organisation_facts with (security_invoker = true) as
  select organisation.id, organisation.kind, organisation.region_codes,
    organisation.region_codes && array['01', '02', '03', '04', '06', '975', '977', '978', '986', '987', '988'] as is_overseas,
    profile.legal_form, ${latest('staff')} / 10.0 as staff, ${latest('youngPeople')} as young_people,
    (select count(*)::int from network.site where site.tenant_id = organisation.id and closed_on is null) as site_count,
    organisation.official_name, profile.siret, profile.rna, profile.address, profile.postal_code, profile.commune_code,
    organisation.commune_name
  from network.organisation left join network.organisation_profile profile on profile.tenant_id = organisation.id;
grant select on network.organisation_facts to maillage_runtime;

create view network.person_card with (security_invoker = true) as
  select id, given_name || ' ' || family_name as name from network.person where merged_into_id is null;
grant select on network.person_card to maillage_runtime;
`;
