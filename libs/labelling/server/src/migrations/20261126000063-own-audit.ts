import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * An audit of the union itself is kept from it. The act that gives another pair to its cycle finds the audit that it
 * replaces, by opening the cycle as it would open that of another; nothing else of the union does.
 */
export class OwnAudit20261126000063 implements MigrationInterface {
  readonly name = 'OwnAudit20261126000063';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create policy audit_read_3 on labelling.audit for select
      using (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid)
        and organisation_id = any ((select nullif(current_setting('app.steered', true), '')::uuid[])::uuid[]))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop policy audit_read_3 on labelling.audit');
  }
}
