import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A proposal keeps the name under which somebody was invited: whose address it is is told by that person's answer. */
export class NamesAsTyped20261126000082 implements MigrationInterface {
  readonly name = 'NamesAsTyped20261126000082';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table network.membership_proposal add column given_name text, add column family_name text,
      add check ((given_name is null) = (family_name is null))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table network.membership_proposal drop column given_name, drop column family_name');
  }
}
