import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addressed, guarded, machine, reportSeen, tenant, whole, writable } from './calls-policies.js';
import { filed } from './jury-policies.js';
import { reportingTables } from './reporting.tables.js';

/** Reports of awarded projects and what is added up of them. Bands as in docs/rights.md. */
export class Reporting20261126000094 implements MigrationInterface {
  readonly name = 'Reporting20261126000094';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(reportingTables);
    await runner.query(policies);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table calls.report_figure, calls.report_closing,
      calls.report_correction, calls.report_share, calls.report_plan, calls.report`);
  }
}

/** Rows about a report are of those who read it. */
const aboutReport = (table: string): string => `${writable} and ${reportSeen(table)}`;

/** Whoever runs the call reads it with the report; those above the lead applicant see no report, and read it added up. */
const toldAbove = `${addressed} and (coordinator_id <> ${tenant} or ${reportSeen('report_figure')})`;
/** Whoever sees the report is in its scope already. */
const withReport = (table: string, of: string): string => `${of} and ${reportSeen(table)}`;

/** Whoever is bound to those who apply is kept from reports as from the rest of their file. */
const policies = [
  guarded('report', {
    read: [filed('report'), addressed, machine],
    insert: writable,
    update: writable,
  }),
  guarded('report_plan', {
    read: [withReport('report_plan', `tenant_id = ${tenant}`), addressed],
    insert: writable,
    update: writable,
  }),
  guarded('report_share', { read: [whole, addressed], insert: aboutReport('report_share'), update: writable }),
  guarded('report_correction', { read: [whole, addressed], insert: aboutReport('report_correction') }),
  guarded('report_closing', {
    read: [whole, withReport('report_closing', `${tenant} = any (readers)`)],
    insert: aboutReport('report_closing'),
  }),
  guarded('report_figure', { read: [whole, toldAbove], insert: aboutReport('report_figure') }),
].join('\n');
