import { Logger } from '@nestjs/common';
import {
  nobody,
  RecurringJob,
  type Recurring,
  StampSource,
  systemPerson,
  TenantDatabase,
} from '@maillage/platform-server';
import { dayOfUnion } from '@maillage/labelling-domain';
import { LabelCampaigns } from '../../application/campaigns/label-campaigns.use-case.js';
import { LabelCampaignRepository } from '../../persistence/campaigns/campaign.repository.js';

/** Closes label campaigns after the day by which they asked to be done. */
@RecurringJob({ name: 'closeLabelCampaigns', everySeconds: 300 })
export class CloseOverdueCampaigns implements Recurring {
  private readonly log = new Logger(CloseOverdueCampaigns.name);

  constructor(
    private readonly tenants: TenantDatabase,
    private readonly stamps: StampSource,
    private readonly campaigns: LabelCampaignRepository,
    private readonly acts: LabelCampaigns,
  ) {}

  /** One that cannot be closed keeps none of the others; it is tried again at the next turn. */
  async run(): Promise<void> {
    const anyone = { ...nobody, person: systemPerson };
    const overdue = await this.tenants.read(anyone, async (reads) =>
      this.campaigns.overdue(reads, dayOfUnion(await this.stamps.after(reads))),
    );
    for (const campaign of overdue) {
      try {
        await this.acts.closeOverdue(campaign);
      } catch (error) {
        const told = error instanceof Error ? error.stack : String(error);
        this.log.error(`The campaign ${campaign.id} could not be closed`, told);
      }
    }
  }
}
