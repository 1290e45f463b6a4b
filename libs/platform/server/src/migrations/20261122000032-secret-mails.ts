import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A mail that holds a secret is for the mailbox alone: no screen shows its text, and it is forgotten once sent. */
export class SecretMails20261122000032 implements MigrationInterface {
  readonly name = 'SecretMails20261122000032';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table platform.mail add column holds_secret boolean not null default false;
      grant update (body) on platform.mail to maillage_runtime;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      revoke update (body) on platform.mail from maillage_runtime;
      alter table platform.mail drop column holds_secret;
    `);
  }
}
