import { machineScope } from '../database/scope.js';
import { TenantDatabase } from '../database/tenant-database.js';
import { RecurringJob, type Recurring } from '../jobs/recurring-job.js';

const keep = {
  name: 'platform.mail.keep',
  text: `update platform.mail set kept_at = clock_timestamp() where sent_at is null and kept_at is null`,
};

/** Without a mail server, mails are read on the outbox page. They are marked, so that a server named later sends no old ones. */
@RecurringJob({ name: 'keepMails', everySeconds: 5 })
export class KeptMails implements Recurring {
  constructor(private readonly tenants: TenantDatabase) {}

  async run(): Promise<void> {
    await this.tenants.write(machineScope, (transaction) => transaction.rows(keep, []));
  }
}
