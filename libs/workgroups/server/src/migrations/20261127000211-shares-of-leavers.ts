import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A Mission that leaves a service during the period keeps its share of the cost. Bands as before. */
export class SharesOfLeavers20261127000211 implements MigrationInterface {
  readonly name = 'SharesOfLeavers20261127000211';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table workgroups.subscription add column keeps_share boolean not null default false,
        add check (left_at is not null or not keeps_share);
      grant update (keeps_share) on workgroups.subscription to maillage_runtime`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table workgroups.subscription drop column keeps_share');
  }
}
