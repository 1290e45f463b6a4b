import type { MigrationInterface, QueryRunner } from 'typeorm';
import { guarded, openTo, own, tenant, writable } from './labelling-policies.js';

/** What auditors put before the commission is kept beside their report: whoever is audited reads the report. */
export class AgendaPoints20261126000081 implements MigrationInterface {
  readonly name = 'AgendaPoints20261126000081';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(table);
    const officers = `${own} and organisation_id <> ${tenant}`;
    await runner.query(guarded('agenda_point', { read: [officers, openTo(['audit', 'decide'])], insert: writable }));
    await runner.query(pointsOfReports);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table labelling.agenda_point');
  }
}

const table = `
create table labelling.agenda_point (
  tenant_id uuid not null,
  organisation_id uuid not null,
  cycle_id uuid not null,
  criterion_key text not null,
  code text not null,
  position integer not null,
  primary key (tenant_id, cycle_id, criterion_key),
  foreign key (organisation_id, cycle_id) references labelling.cycle (tenant_id, id)
);
grant select, insert on labelling.agenda_point to maillage_runtime;
`;

// Forced row-level security binds the owner, too. Reports that were sent stay as they were sent.
const tables = ['audit_report', 'agenda_point'];
const pointsOfReports = `
${tables.map((name) => `alter table labelling.${name} no force row level security;`).join('\n')}
insert into labelling.agenda_point (tenant_id, organisation_id, cycle_id, criterion_key, code, position)
  select report.tenant_id, report.organisation_id, report.cycle_id, told.criterion ->> 'key', told.criterion ->> 'code',
    told.position
  from labelling.audit_report report,
    jsonb_path_query(report.content, '$.criteria[*] ? (@.onAgenda == true)') with ordinality as told (criterion, position)
  where report.kind in ('final', 'erratum')
  on conflict do nothing;
${tables.map((name) => `alter table labelling.${name} force row level security;`).join('\n')}
`;
