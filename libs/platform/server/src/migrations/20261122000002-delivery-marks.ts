import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the relay knows of consumed events, and what the postman knows of mails that were not accepted. */
export class DeliveryMarks20261122000002 implements MigrationInterface {
  readonly name = 'DeliveryMarks20261122000002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table platform.outbox_event add column consumed_at timestamptz;
      create index outbox_event_unconsumed on platform.outbox_event (relayed_at)
        where consumed_at is null and relayed_at is not null;
      grant update (consumed_at) on platform.outbox_event to maillage_runtime;
      create policy consumed_event_relay_reads on platform.consumed_event for select
        using ((select current_setting('app.machine', true)) = 'on');

      alter table platform.mail
        add column tries smallint not null default 0,
        add column next_try_at timestamptz,
        add column kept_at timestamptz;
      drop index platform.mail_unsent;
      create index mail_due on platform.mail (next_try_at nulls first, id) where sent_at is null and kept_at is null;
      grant update (tries, next_try_at, kept_at) on platform.mail to maillage_runtime;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index platform.mail_due;
      create index mail_unsent on platform.mail (id) where sent_at is null;
      alter table platform.mail drop column tries, drop column next_try_at, drop column kept_at;
      drop policy consumed_event_relay_reads on platform.consumed_event;
      alter table platform.outbox_event drop column consumed_at;
    `);
  }
}
