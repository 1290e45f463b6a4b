import { Logger } from '@nestjs/common';
import { machineScope, RecurringJob, type Recurring, TenantDatabase } from '@maillage/platform-server';
import { CloseCampaignOnTime } from '../application/close-campaign-on-time.use-case.js';
import { campaignsDue } from '../persistence/campaign.statements.js';

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
      reads.rows<{ id: string; tenantId: string }>(campaignsDue, []),
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
