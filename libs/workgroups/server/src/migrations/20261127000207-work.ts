import type { MigrationInterface, QueryRunner } from 'typeorm';
import { workPolicies } from './work-policies.js';
import { workTables } from './work.tables.js';

/** The work of groups: roadmap, thread, shared files, deliverables, and the resources that they become. */
export class Work20261127000207 implements MigrationInterface {
  readonly name = 'Work20261127000207';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(workTables);
    await runner.query(workPolicies);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table workgroups.work_decision, workgroups.resource_use, workgroups.resource,
      workgroups.deliverable, workgroups.group_file_version, workgroups.group_file, workgroups.thread_message,
      workgroups.group_task, workgroups.milestone`);
  }
}
