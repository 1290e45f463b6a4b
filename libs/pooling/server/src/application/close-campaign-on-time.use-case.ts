import { Injectable } from '@nestjs/common';
import { appendEvent, stampOf, systemScope, TenantDatabase } from '@maillage/platform-server';
import { closeCampaignOnTime } from '@maillage/pooling-domain';
import { CampaignRepository } from '../persistence/campaign.repository.js';
import { campaignEvent } from './pooling.events.js';

/** The clock closes a campaign whose deadline has passed, in the name of its coordinator and of no person. */
@Injectable()
export class CloseCampaignOnTime {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly campaigns: CampaignRepository,
  ) {}

  /** May come twice, or after an extension: it then finds nothing to close. */
  execute(coordinatorId: string, campaignId: string): Promise<void> {
    return this.tenants.write(systemScope(coordinatorId), async (transaction) => {
      const { campaign, subject, counters, at } = await this.campaigns.lock(transaction, campaignId);
      const actor = { personId: null, name: '', organisationId: coordinatorId };

      const change = closeCampaignOnTime(campaign, counters, stampOf(actor, at));

      if (change === null) return;
      await this.campaigns.save(transaction, change, subject.audience);
      await appendEvent(transaction, campaignEvent('campaignClosed', change));
    });
  }
}
