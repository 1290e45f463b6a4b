import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An upload is claimed while its file is walked through; a content is found by the version that names it. */
export class ClaimedUploads20261126000083 implements MigrationInterface {
  readonly name = 'ClaimedUploads20261126000083';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table documents.upload add column claimed_until timestamptz;
      grant update (claimed_until) on documents.upload to maillage_runtime;
      create index version_content on documents.document_version (storage_key);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index documents.version_content;
      alter table documents.upload drop column claimed_until;
    `);
  }
}
