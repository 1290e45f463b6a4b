import { machineScope } from '../database/scope.js';
import { TenantDatabase } from '../database/tenant-database.js';
import { RecurringJob, type Recurring } from '../jobs/recurring-job.js';

/** Files wait that long for their preview and their applying, rows that long for an undoing. */
export const fileDays = 7;
export const rowDays = 30;

const forgetFiles = {
  name: 'platform.import.forgetFiles',
  text: `delete from platform.import_file where received_at < clock_timestamp() - interval '${fileDays} days'`,
};
const forgetRows = {
  name: 'platform.import.forgetOldRows',
  text: `with old as (
      select id from platform.import_run
      where rows_forgotten_at is null and asked_at < clock_timestamp() - interval '${rowDays} days'
        and (applied_at is null or applied_at < clock_timestamp() - interval '${rowDays} days')
        and state not in ('previewing', 'applying')
      order by id limit 20 for update skip locked),
    forgotten as (delete from platform.import_row where run_id in (select id from old))
    update platform.import_run set rows_forgotten_at = clock_timestamp() where id in (select id from old)`,
};

/** Files hold names and addresses: they stay no longer than what they are for. */
@RecurringJob({ name: 'forgetImportFiles', everySeconds: 3_600 })
export class ForgetImportFiles implements Recurring {
  constructor(private readonly tenants: TenantDatabase) {}

  async run(): Promise<void> {
    await this.tenants.write(machineScope, async (transaction) => {
      await transaction.rows(forgetFiles, []);
      await transaction.rows(forgetRows, []);
    });
  }
}
