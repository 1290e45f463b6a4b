import { Injectable } from '@nestjs/common';
import { enterScope, systemScope, valuesOf, type WriteTransaction } from '@maillage/platform-server';
import { GroupCampaignRepository } from '../persistence/campaign/group-campaign.repository.js';
import { demoGroupByTitle } from '../persistence/campaign/group-campaign.statements.js';
import { DemoGroupsCast, type DemoNetworkFacts } from './demo-cast.js';

const sponsorCode = 'DEMO-ARML-CVL';
const groupTitle = 'Achats informatiques du Centre';
const ofGroup = ['Licences bureautiques 2027', 'Entretien des copieurs', 'Téléphonie mobile'];

/** Which campaigns of the demo a pooling group runs. */
@Injectable()
export class DemoGroupCampaignsSeed {
  constructor(private readonly groups: GroupCampaignRepository) {}

  /** @param campaigns ids by title, of campaigns that the sponsor coordinates */
  async lay(
    transaction: WriteTransaction,
    network: DemoNetworkFacts,
    campaigns: ReadonlyMap<string, string>,
  ): Promise<void> {
    const { organisationId: coordinatorId, name: openedBy } = new DemoGroupsCast(network).seatOf(sponsorCode);
    await transaction.rows(enterScope, valuesOf(systemScope(coordinatorId)));
    const [group] = await transaction.rows<{ id: string; tenantId: string }>(demoGroupByTitle, [
      coordinatorId,
      groupTitle,
    ]);
    if (group === undefined) throw new Error(`The demo has no group ${groupTitle}`);
    for (const [place, title] of ofGroup.entries()) {
      const campaignId = campaigns.get(title);
      if (campaignId === undefined) throw new Error(`The demo has no campaign ${title}`);
      const at = new Date(Date.now() - (place + 1) * 86_400_000);
      await this.groups.add(transaction, group, { campaignId, coordinatorId, openedBy, at });
    }
  }
}
