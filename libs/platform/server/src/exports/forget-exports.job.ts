import { machineScope } from '../database/scope.js';
import { TenantDatabase } from '../database/tenant-database.js';
import { RecurringJob, type Recurring } from '../jobs/recurring-job.js';

const expire = {
  name: 'platform.export.expire',
  text: `update platform.export_run set state = 'expired', bytes = null
    where state = 'ready' and expires_at < clock_timestamp()`,
};
const forget = {
  name: 'platform.export.forget',
  text: `delete from platform.export_run where state <> 'waiting' and asked_at < clock_timestamp() - interval '30 days'`,
};

/** A file is there for a day, the mention of it for a month. */
@RecurringJob({ name: 'forgetExports', everySeconds: 600 })
export class ForgetExports implements Recurring {
  constructor(private readonly tenants: TenantDatabase) {}

  async run(): Promise<void> {
    await this.tenants.write(machineScope, async (transaction) => {
      await transaction.rows(expire, []);
      await transaction.rows(forget, []);
    });
  }
}
