import { Logger } from '@nestjs/common';
import {
  eachInTurn,
  machineScope,
  type Recurring,
  RecurringJob,
  systemScope,
  TenantDatabase,
} from '@maillage/platform-server';
import { EndLeadOnTime, EndMembershipOutside } from '../../application/group/keep-time.use-case.js';
import {
  keepAudience,
  leadsToEnd,
  membersOutside,
  regionalSponsors,
} from '../../persistence/group/group.statements.js';

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

interface MemberOutside {
  readonly groupId: string;
  readonly organisationId: string;
}

/**
 * A Mission that came into a region sees the groups of its region; one that left it is a member of none of them, and then
 * sees them no more.
 */
@RecurringJob({ name: 'keepGroupAudiences', everySeconds: 600 })
export class KeepGroupAudiences implements Recurring {
  private readonly log = new Logger(KeepGroupAudiences.name);

  constructor(
    private readonly tenants: TenantDatabase,
    private readonly ending: EndMembershipOutside,
  ) {}

  async run(): Promise<void> {
    const sponsors = await this.tenants.read(machineScope, (reads) =>
      reads.rows<{ tenantId: string }>(regionalSponsors, []),
    );
    await eachInTurn(sponsors, ({ tenantId }) => this.keep(tenantId), {
      log: this.log,
      failed: ({ tenantId }) => `The audiences of ${tenantId} could not be kept`,
    });
  }

  private async keep(sponsorId: string): Promise<void> {
    const outside = await this.tenants.read(systemScope(sponsorId), (reads) =>
      reads.rows<MemberOutside>(membersOutside, [sponsorId]),
    );
    await eachInTurn(
      outside,
      ({ groupId, organisationId }) => this.ending.execute(sponsorId, groupId, organisationId),
      {
        log: this.log,
        failed: ({ groupId, organisationId }) => `The membership of ${organisationId} in ${groupId} could not be ended`,
      },
    );
    await this.tenants.write(systemScope(sponsorId), (transaction) => transaction.rows(keepAudience, [sponsorId]));
  }
}
