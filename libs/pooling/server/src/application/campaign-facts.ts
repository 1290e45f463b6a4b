import type { CampaignCounters, PoolingCampaign } from '@maillage/pooling-domain';
import type { CampaignRow } from '../persistence/campaign.reader.js';
import type { CampaignSubject } from '../policy/campaign.ability.js';

/** The campaign of a row, as the domain's rules look at it. */
export function campaignOf(row: CampaignRow): PoolingCampaign {
  return row;
}

/** The campaign of a row, as the ability looks at it. */
export function subjectOf({ tenantId, published, audience, eligibility }: CampaignRow): CampaignSubject {
  return { tenantId, published, audience, restricted: eligibility.restricted };
}

export function countersOf({ eligible, joined, declared, firm, probable, maximum }: CampaignRow): CampaignCounters {
  return { eligible, joined, declared, firm, probable, maximum };
}
