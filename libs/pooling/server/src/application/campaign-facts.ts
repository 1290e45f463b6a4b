import type { CampaignCounters, PoolingCampaign } from '@maillage/pooling-domain';
import type { CampaignRow } from '../persistence/campaign.reader.js';

/** The campaign of a row, as the domain's rules look at it. */
export function campaignOf(row: CampaignRow): PoolingCampaign {
  return row;
}

export function countersOf({ eligible, joined, declared, firm, probable, maximum }: CampaignRow): CampaignCounters {
  return { eligible, joined, declared, firm, probable, maximum };
}
