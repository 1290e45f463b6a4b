import type { MigrationInterface, QueryRunner } from 'typeorm';
import { guarded, machine, tenant, whole, writable } from './calls-policies.js';
import { noticeTables } from './notice.tables.js';

/** What is recalled, once each; alerts on the catalogue; and where an answer that nobody wrote comes from. */
export class Notices20261126000096 implements MigrationInterface {
  readonly name = 'Notices20261126000096';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(noticeTables);
    await runner.query(policies);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop policy review_assignment_read_3 on calls.review_assignment;
      drop policy application_read_4 on calls.application;
      drop table calls.call_alert, calls.reminder;
      alter table calls.outside_call drop column entered_at;
      alter table calls.answer drop column source`);
  }
}

const person = `person_id = (select nullif(current_setting('app.person', true), '')::uuid)`;
/** `personal`: of the person, in the organisation in whose name the alert was kept. */
const personal = `tenant_id = ${tenant} and ${person}`;

const policies = [
  guarded('reminder', { read: [whole, machine], insert: writable }),
  guarded('call_alert', {
    read: [personal, machine],
    insert: `${writable} and ${person}`,
    update: `${writable} and ${person}`,
  }),
  `create policy call_alert_delete on calls.call_alert for delete using (${writable} and ${person});
create policy application_read_4 on calls.application for select using (${machine});
create policy review_assignment_read_3 on calls.review_assignment for select using (${machine});`,
].join('\n');
