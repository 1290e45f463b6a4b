import { Injectable } from '@nestjs/common';
import type { ReadTransaction } from '@maillage/platform-server';
import type { CampaignFamily, CampaignOutcome, CampaignState } from '@maillage/pooling-domain';

export const campaignParts = ['coordinator', 'joined', 'declared'] as const;
/** What an organisation is in a campaign. */
export type CampaignPart = (typeof campaignParts)[number];

export interface OrganisationCampaignRow {
  readonly id: string;
  readonly title: string;
  readonly family: CampaignFamily;
  readonly state: CampaignState;
  readonly outcome: CampaignOutcome | null;
  readonly closesAt: Date;
  readonly part: CampaignPart;
}

/** Campaigns and answers as far as row-level security shows both to the reader; those that run come first. */
const campaignsOfOrganisation = {
  name: 'pooling.campaign.ofOrganisation',
  text: `select campaign.id, title, family, campaign.state, outcome, closes_at as "closesAt",
      case when campaign.tenant_id = $1 then 'coordinator' else participation.state end as part
    from pooling.campaign
    left join pooling.participation on participation.campaign_id = campaign.id and participation.tenant_id = $1
      and participation.state in ('joined', 'declared')
    where campaign.tenant_id = $1 or participation.id is not null
    order by campaign.state = 'needsOpen' desc, closes_at desc, campaign.id limit 50`,
};

@Injectable()
export class OrganisationCampaignsReader {
  of(reads: ReadTransaction, organisationId: string): Promise<OrganisationCampaignRow[]> {
    return reads.rows<OrganisationCampaignRow>(campaignsOfOrganisation, [organisationId]);
  }
}
