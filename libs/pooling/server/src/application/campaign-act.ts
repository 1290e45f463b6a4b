import { Injectable } from '@nestjs/common';
import { DomainError } from '@maillage/platform-kernel';
import {
  type ActingActor,
  type AskedAct,
  onceForKey,
  TenantDatabase,
  type WriteTransaction,
} from '@maillage/platform-server';
import { type CampaignView, campaignView } from './campaign.view.js';
import { CampaignReader } from '../persistence/campaign.reader.js';

/** What all acts on campaigns share: one transaction, once for a key, answered with the campaign as it now is. */
@Injectable()
export class CampaignActs {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly reader: CampaignReader,
  ) {}

  /** @param work does the act and answers with the campaign's id */
  run(
    actor: ActingActor,
    asked: AskedAct,
    work: (transaction: WriteTransaction) => Promise<string>,
  ): Promise<CampaignView> {
    return onceForKey(this.tenants, actor, asked, async (transaction) => {
      const campaign = await this.reader.one(transaction, actor, await work(transaction));
      if (campaign === undefined) throw new DomainError('NOT_FOUND');
      return campaignView(campaign, actor);
    });
  }
}
