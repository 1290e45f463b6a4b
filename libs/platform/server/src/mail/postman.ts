import { Logger } from '@nestjs/common';
import { machineScope } from '../database/scope.js';
import { TenantDatabase } from '../database/tenant-database.js';
import { RecurringJob, type Recurring } from '../jobs/recurring-job.js';
import { MailRefusedError, MailTransport, type OutgoingMail } from './mail-transport.js';

const mostTries = 12;

/**
 * A mail is claimed by putting its next try off: 2 minutes, doubled at each try, 6 hours at the most. The claim is what
 * keeps two postmen apart, and what gives the mail back when one of them dies on the way.
 */
const claim = {
  name: 'platform.mail.claim',
  text: `with due as (
      select id from platform.mail
      where sent_at is null and kept_at is null and tries < ${mostTries}
        and (next_try_at is null or next_try_at <= clock_timestamp())
      order by next_try_at nulls first, id limit 1 for update skip locked
    )
    update platform.mail as mail set tries = tries + 1,
      next_try_at = clock_timestamp() + least(interval '6 hours', interval '2 minutes' * power(2, tries))
    from due where mail.id = due.id returning mail.id, recipient, subject, body,
      case when calendar is null then null
        else json_build_object('method', calendar_method, 'content', calendar) end as calendar`,
};
const markSent = {
  name: 'platform.mail.markSent',
  text: `update platform.mail set sent_at = clock_timestamp(), body = case when holds_secret then '' else body end
    where id = $1`,
};

/** Sends the mails that were written. No transaction is open while the mail server is spoken to. */
@RecurringJob({ name: 'sendMails', everySeconds: 5 })
export class Postman implements Recurring {
  private readonly log = new Logger('Mail');

  constructor(
    private readonly tenants: TenantDatabase,
    private readonly transport: MailTransport,
  ) {}

  /** Ends when no mail is due. An outage of the mail server ends the run, so that it costs one try of one mail. */
  async run(): Promise<void> {
    for (let mail = await this.claim(); mail !== undefined; mail = await this.claim()) {
      await this.send(mail);
    }
  }

  private async send(mail: OutgoingMail): Promise<void> {
    try {
      await this.transport.send(mail);
    } catch (error) {
      if (!(error instanceof MailRefusedError)) throw error;
      this.log.warn(`The mail ${mail.id} was refused: ${error.message}`);
      return;
    }
    await this.tenants.write(machineScope, (transaction) => transaction.rows(markSent, [mail.id]));
  }

  private claim(): Promise<OutgoingMail | undefined> {
    return this.tenants.write(machineScope, async (transaction) => {
      const [mail] = await transaction.rows<OutgoingMail>(claim, []);
      return mail;
    });
  }
}
