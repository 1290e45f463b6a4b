import type { MigrationInterface, QueryRunner } from 'typeorm';
import { writable } from './labelling-policies.js';

/** An import that is undone, or a draft that is discarded, takes away the framework that it alone made. */
export class FrameworksUndone20261126000061 implements MigrationInterface {
  readonly name = 'FrameworksUndone20261126000061';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`grant delete on labelling.framework to maillage_runtime`);
    await runner.query(`create policy framework_delete on labelling.framework for delete using (${writable})`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop policy framework_delete on labelling.framework');
    await runner.query('revoke delete on labelling.framework from maillage_runtime');
  }
}
