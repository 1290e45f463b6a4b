import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addressed, guarded, partnerSeen, whole, writable } from './calls-policies.js';
import { consortiumTables } from './consortium.tables.js';

/** Consortiums: the common plan, the partners, and the share of each. Bands as in docs/rights.md. */
export class Consortium20261126000092 implements MigrationInterface {
  readonly name = 'Consortium20261126000092';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(consortiumTables);
    await runner.query(policies);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table calls.partner_decision, calls.share, calls.partner, calls.project_plan');
  }
}

const policies = [
  guarded('project_plan', { read: [whole, addressed], insert: writable, update: writable }),
  guarded('partner', { read: [whole, addressed], insert: writable, update: writable }),
  guarded('share', {
    read: [whole, addressed],
    insert: `${writable} and ${partnerSeen('share')}`,
    update: writable,
  }),
  guarded('partner_decision', {
    read: [whole, addressed],
    insert: `${writable} and ${partnerSeen('partner_decision')}`,
  }),
].join('\n');
