import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A cycle that was deferred is audited again, and its second final report has an agenda of its own: points are those of a report.
 * Those that are kept came with the final report that was sent first: nothing but it could be.
 */
export class AgendaOfEachReport20261127000213 implements MigrationInterface {
  readonly name = 'AgendaOfEachReport20261127000213';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table labelling.agenda_point add column report_id uuid');
    await runner.query(reportsOfPoints);
    await runner.query(`alter table labelling.agenda_point alter column report_id set not null,
      drop constraint agenda_point_pkey, add primary key (tenant_id, report_id, criterion_key),
      add foreign key (tenant_id, report_id) references labelling.audit_report (tenant_id, id)`);
    await runner.query('create index agenda_of_cycle on labelling.agenda_point (cycle_id, report_id)');
  }

  /** The points of the reports after the first have no place in the table of before. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(firstAgendaAlone);
    await runner.query(`drop index labelling.agenda_of_cycle;
      alter table labelling.agenda_point drop constraint agenda_point_pkey, drop column report_id,
      add primary key (tenant_id, cycle_id, criterion_key)`);
  }
}

// Forced row-level security binds the owner, too: without its lifting, no row is seen.
const lifted = (statement: string): string => {
  const tables = ['audit_report', 'agenda_point'];
  const force = (how: string) =>
    tables.map((name) => `alter table labelling.${name} ${how} row level security;`).join('\n');
  return `${force('no force')}\n${statement};\n${force('force')}`;
};

const firstReport = `(select report.id from labelling.audit_report report
    where report.cycle_id = point.cycle_id and report.kind in ('final', 'erratum') order by report.sent_at, report.id limit 1)`;

const reportsOfPoints = lifted(`update labelling.agenda_point point set report_id = ${firstReport}`);

const firstAgendaAlone = lifted(`delete from labelling.agenda_point point where point.report_id <> ${firstReport}`);
