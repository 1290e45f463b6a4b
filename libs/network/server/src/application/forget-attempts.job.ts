import { machineScope, RecurringJob, type Recurring, TenantDatabase } from '@maillage/platform-server';
import { forgetOldBuckets } from '../persistence/attempt.statements.js';

/** Counts of attempts say who tried to sign in: they are forgotten when they serve no more. */
@RecurringJob({ name: 'forgetAttempts', everySeconds: 3600 })
export class ForgetAttempts implements Recurring {
  constructor(private readonly tenants: TenantDatabase) {}

  async run(): Promise<void> {
    await this.tenants.write(machineScope, (transaction) => transaction.rows(forgetOldBuckets, []));
  }
}
