import type { MigrationInterface, QueryRunner } from 'typeorm';
import { awardTables } from './award.tables.js';
import { addressed, applicationSeen, guarded, whole, writable } from './calls-policies.js';
import { filed, forwarded } from './jury-policies.js';

/** Sharing an envelope, what is granted out of it, agreements that both sides sign, and payments. */
export class AllocationAndAwards20261126000093 implements MigrationInterface {
  readonly name = 'AllocationAndAwards20261126000093';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(awardTables);
    await runner.query(policies);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table calls.payment_request, calls.payment, calls.agreement_signature, calls.award_decision,
      calls.award, calls.envelope, calls.allocation_scenario`);
  }
}

/** A scenario says what everybody gets: whoever does not see one of them does not read it. */
const allSeen = `(select count(*) from calls.application where application.id = any (allocation_scenario.application_ids))
  = cardinality(application_ids)`;
const policies = [
  guarded('allocation_scenario', {
    read: [`${whole} and ${allSeen}`],
    insert: writable,
    update: writable,
  }),
  guarded('envelope', { read: [whole], insert: writable, update: writable }),
  guarded('award', { read: [filed('award'), addressed], insert: writable, update: writable }),
  guarded('award_decision', { read: [filed('award_decision')], insert: writable }),
  guarded('agreement_signature', {
    read: [filed('agreement_signature'), forwarded('agreement_signature')],
    insert: `${writable} and ${applicationSeen('agreement_signature')}`,
  }),
  guarded('payment', { read: [filed('payment'), addressed], insert: writable, update: writable }),
  guarded('payment_request', {
    read: [whole, forwarded('payment_request')],
    insert: `${writable} and ${applicationSeen('payment_request')}`,
  }),
].join('\n');
