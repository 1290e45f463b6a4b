import type { MigrationInterface, QueryRunner } from 'typeorm';
import { meetingPolicies } from './meeting-policies.js';
import { meetingTables } from './meeting.tables.js';

/** Meetings of groups: dates, attendance, reports with their amendments, and the log of what was decided. */
export class Meetings20261127000203 implements MigrationInterface {
  readonly name = 'Meetings20261127000203';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(meetingTables);
    await runner.query(meetingPolicies);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table workgroups.meeting_decision, workgroups.logged_decision, workgroups.report_validation,
      workgroups.report_amendment, workgroups.meeting_report, workgroups.attendance, workgroups.date_answer,
      workgroups.meeting_date, workgroups.meeting`);
  }
}
