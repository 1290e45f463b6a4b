import type { MigrationInterface, QueryRunner } from 'typeorm';
import { answerTables } from './answer.tables.js';
import { assessmentPolicies } from './assessment.policies.js';
import { auditPolicies } from './audit.policies.js';
import { auditTables } from './audit.tables.js';
import { commissionTables } from './commission.tables.js';
import { cycleTables } from './cycle.tables.js';
import { frameworkTables } from './framework.tables.js';
import { steeringTables } from './steering.tables.js';

/** Frameworks, cycles and answers; audits, commissions and labels; what steering counts. Bands as in docs/rights.md. */
export class LabellingTables20261126000050 implements MigrationInterface {
  readonly name = 'LabellingTables20261126000050';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create schema labelling; grant usage on schema labelling to maillage_runtime;');
    await runner.query(frameworkTables);
    await runner.query(cycleTables);
    await runner.query(answerTables);
    await runner.query(auditTables);
    await runner.query(commissionTables);
    await runner.query(steeringTables);
    await runner.query(assessmentPolicies);
    await runner.query(auditPolicies);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema labelling cascade');
  }
}
