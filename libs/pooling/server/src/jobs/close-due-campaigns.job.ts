import { Logger } from '@nestjs/common';
import { machineScope, RecurringJob, type Recurring, TenantDatabase } from '@maillage/platform-server';
import { CloseCampaignOnTime } from '../application/close-campaign-on-time.use-case.js';

const due = {
  name: 'pooling.campaign.due',
  text: `select id, tenant_id as "tenantId" from pooling.campaign
    where state = 'needsOpen' and closes_at <= clock_timestamp() order by closes_at limit 200`,
};

/** Closes what is due. Acts compare the deadline themselves, so that nothing depends on when this runs. */
@RecurringJob({ name: 'closeDueCampaigns', everySeconds: 5 })
export class CloseDueCampaigns implements Recurring {
  private readonly log = new Logger(CloseDueCampaigns.name);

  constructor(
    private readonly tenants: TenantDatabase,
    private readonly closing: CloseCampaignOnTime,
  ) {}

  /** One campaign that cannot be closed keeps none of the others open; it is tried again at the next turn. */
  async run(): Promise<void> {
    const campaigns = await this.tenants.read(machineScope, (reads) =>
      reads.rows<{ id: string; tenantId: string }>(due, []),
    );
    for (const { id, tenantId } of campaigns) {
      try {
        await this.closing.execute(tenantId, id);
      } catch (error) {
        this.log.error(`Campaign ${id} could not be closed`, error instanceof Error ? error.stack : String(error));
      }
    }
  }
}
