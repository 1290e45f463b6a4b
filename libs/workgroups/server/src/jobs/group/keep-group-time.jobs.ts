import { Logger } from '@nestjs/common';
import {
  eachInTurn,
  machineScope,
  type Recurring,
  RecurringJob,
  systemScope,
  TenantDatabase,
} from '@maillage/platform-server';
import { EndLeadOnTime } from '../../application/group/keep-time.use-case.js';
import { keepAudience, leadsToEnd, regionalSponsors } from '../../persistence/group/group.statements.js';

/** Ends the terms that are over, and those of leads who left their office. */
@RecurringJob({ name: 'endLeadTerms', everySeconds: 600 })
export class EndLeadTerms implements Recurring {
  private readonly log = new Logger(EndLeadTerms.name);

  constructor(
    private readonly tenants: TenantDatabase,
    private readonly ending: EndLeadOnTime,
  ) {}

  async run(): Promise<void> {
    const groups = await this.tenants.read(machineScope, (reads) =>
      reads.rows<{ id: string; tenantId: string }>(leadsToEnd, []),
    );
    await eachInTurn(groups, ({ id, tenantId }) => this.ending.execute(tenantId, id), {
      log: this.log,
      failed: ({ id }) => `The term of group ${id} could not be ended`,
    });
  }
}

/** A Mission that came into a region sees the groups of its region, and one that left it sees them no more. */
@RecurringJob({ name: 'keepGroupAudiences', everySeconds: 600 })
export class KeepGroupAudiences implements Recurring {
  constructor(private readonly tenants: TenantDatabase) {}

  async run(): Promise<void> {
    const sponsors = await this.tenants.read(machineScope, (reads) =>
      reads.rows<{ tenantId: string }>(regionalSponsors, []),
    );
    for (const { tenantId } of sponsors) {
      await this.tenants.write(systemScope(tenantId), (transaction) => transaction.rows(keepAudience, [tenantId]));
    }
  }
}
