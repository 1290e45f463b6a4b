import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A mail may carry an entry for a calendar, and says whether it asks for it or takes it back. */
export class CalendarsInMails20261127000201 implements MigrationInterface {
  readonly name = 'CalendarsInMails20261127000201';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(columns);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table platform.mail drop column calendar_method, drop column calendar');
  }
}

const columns = `
alter table platform.mail
  add column calendar text check (length(calendar) <= 100000),
  add column calendar_method text check (calendar_method in ('REQUEST', 'CANCEL')),
  add constraint mail_calendar_has_method check ((calendar is null) = (calendar_method is null))
`;
