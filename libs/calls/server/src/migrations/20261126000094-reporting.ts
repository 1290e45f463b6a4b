import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addressed, guarded, machine, reportSeen, whole, writable } from './calls-policies.js';
import { reportingTables } from './reporting.tables.js';

/** Reports of awarded projects and what is added up of them. Bands as in docs/rights.md. */
export class Reporting20261126000094 implements MigrationInterface {
  readonly name = 'Reporting20261126000094';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(reportingTables);
    await runner.query(policies);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table calls.report_reminder, calls.report_figure, calls.report_closing,
      calls.report_correction, calls.report_share, calls.report_plan, calls.report`);
  }
}

/** Rows about a report are of those who read it. */
const aboutReport = (table: string): string => `${writable} and ${reportSeen(table)}`;

const policies = [
  guarded('report', { read: [whole, addressed, machine], insert: writable }),
  guarded('report_plan', { read: [whole, addressed], insert: writable }),
  guarded('report_share', { read: [whole, addressed], insert: aboutReport('report_share'), update: writable }),
  guarded('report_correction', { read: [whole, addressed], insert: aboutReport('report_correction') }),
  guarded('report_closing', { read: [whole, addressed], insert: aboutReport('report_closing') }),
  guarded('report_figure', { read: [whole, addressed], insert: aboutReport('report_figure') }),
  guarded('report_reminder', { read: [whole], insert: aboutReport('report_reminder') }),
].join('\n');
