import type { MigrationInterface, QueryRunner } from 'typeorm';
import { machine } from './workgroups-policies.js';

/** The clock sees which amendments are open: a report that waits for their answers is not closed by its day. */
export class OpenAmendmentsForClock20261127000212 implements MigrationInterface {
  readonly name = 'OpenAmendmentsForClock20261127000212';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create policy report_amendment_read_2 on workgroups.report_amendment for select using (${machine} and state = 'open')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop policy report_amendment_read_2 on workgroups.report_amendment');
  }
}
