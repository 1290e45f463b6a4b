import type { MigrationInterface, QueryRunner } from 'typeorm';
import { guarded, person, writable } from './labelling-policies.js';

/** What the network is told of a criterion is a copy of its own: rounded, of enough, and renewed once a day. */
export class CriterionBenchmarks20261126000071 implements MigrationInterface {
  readonly name = 'CriterionBenchmarks20261126000071';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(table);
    await runner.query(guarded('criterion_benchmark', { read: [visible, told], insert: writable, update: writable }));
    await runner.query('drop policy criterion_summary_read_2 on labelling.criterion_summary');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`create policy criterion_summary_read_2 on labelling.criterion_summary for select
      using (respondents >= 5 and ${person} is not null)`);
    await runner.query('drop table labelling.criterion_benchmark');
  }
}

const visible = `tenant_id = any ((select nullif(current_setting('app.visible', true), '')::uuid[])::uuid[])`;
const told = `respondents > 5 and ${person} is not null`;

const table = `
create table labelling.criterion_benchmark (
  tenant_id uuid not null,
  framework_tenant_id uuid not null,
  framework_version_id uuid not null,
  criterion_key text not null,
  respondents integer not null check (respondents = 0 or respondents > 5),
  shares jsonb not null,
  published_on date not null,
  primary key (tenant_id, framework_version_id, criterion_key),
  foreign key (framework_tenant_id, framework_version_id) references labelling.framework_version (tenant_id, id)
);
grant select, insert, update (respondents, shares, published_on) on labelling.criterion_benchmark to maillage_runtime;
`;
