import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Somebody of another organisation is asked before a mandate is recorded, too. */
export class ProposedMandates20261122000036 implements MigrationInterface {
  readonly name = 'ProposedMandates20261122000036';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table network.membership_proposal add column mandate jsonb');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table network.membership_proposal drop column mandate');
  }
}
