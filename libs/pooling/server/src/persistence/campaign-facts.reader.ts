import { Injectable } from '@nestjs/common';
import {
  type CampaignReading,
  CampaignReads,
  type ListedCampaign,
  type RunningPurchase,
} from '@maillage/pooling-contract';
import { isId } from '@maillage/platform-kernel';

const listed = {
  name: 'pooling.facts.listed',
  text: `select campaign.id, campaign.tenant_id as "coordinatorId", campaign.title, campaign.state,
      campaign.state = 'needsClosed' and campaign.outcome = 'minimumReached' as "isAgreed",
      to_json(campaign.closes_at) #>> '{}' as "closesAt", counter.joined, kept.state as "savingsState",
      (kept.result #>> '{totals,netCents}')::float8 as "netCents"
    from pooling.campaign join pooling.campaign_counter counter on counter.campaign_id = campaign.id
    left join pooling.campaign_savings kept on kept.campaign_id = campaign.id
    where campaign.id = any ($1::uuid[]) order by campaign.closes_at desc, campaign.id`,
};

const endsOn = `((kept.starts_on + kept.months * interval '1 month')::date - 1)`;

const endingPurchases = {
  name: 'pooling.facts.endingPurchases',
  text: `select campaign.id as "campaignId", campaign.title, ${endsOn}::text as "endsOn"
    from pooling.participation member join pooling.campaign on campaign.id = member.campaign_id
    join pooling.campaign_savings kept on kept.campaign_id = campaign.id
    where member.tenant_id = $1 and member.state = 'joined' and ${endsOn} between $2::date and $3::date
    order by ${endsOn}, campaign.id`,
};

/** Campaigns for other contexts, in the scope of whoever reads. */
@Injectable()
export class CampaignFactsReader extends CampaignReads {
  override async listed(reads: CampaignReading, ids: readonly string[]): Promise<readonly ListedCampaign[]> {
    return ids.length === 0 ? [] : reads.rows<ListedCampaign>(listed, [ids.filter(isId)]);
  }

  override endingPurchases(
    reads: CampaignReading,
    organisationId: string,
    { from, until }: { readonly from: string; readonly until: string },
  ): Promise<readonly RunningPurchase[]> {
    return reads.rows<RunningPurchase>(endingPurchases, [organisationId, from, until]);
  }
}
