import { machineScope } from '../database/scope.js';
import { TenantDatabase } from '../database/tenant-database.js';
import { RecurringJob, type Recurring } from '../jobs/recurring-job.js';

/** A page that is open asks again within minutes, and a program within a day: later, a key is another intention. */
export const requestHours = 72;
export const requestsAtOnce = 1_000;

const forget = {
  name: 'platform.idempotency.forget',
  text: `delete from platform.idempotent_request where (person_id, key) in (
      select person_id, key from platform.idempotent_request
      where asked_at < clock_timestamp() - interval '${requestHours} hours' order by asked_at limit ${requestsAtOnce})
    returning 1`,
};

/** Answers hold what was true when they were given: they are kept no longer than somebody may ask again. */
@RecurringJob({ name: 'forgetRequests', everySeconds: 3_600 })
export class ForgetRequests implements Recurring {
  constructor(private readonly tenants: TenantDatabase) {}

  /** In batches, so that no transaction is long. */
  async run(): Promise<void> {
    let isMore = true;
    while (isMore) {
      const forgotten = await this.tenants.write(machineScope, (transaction) => transaction.rows(forget, []));
      isMore = forgotten.length === requestsAtOnce;
    }
  }
}
