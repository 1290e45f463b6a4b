import type { PortalDatabase } from '../server/portal-database.js';

const rowsOfCampaign = `
select 'campaign' as of, to_jsonb(campaign) as row from pooling.campaign where id = $1
union all select 'counter', to_jsonb(counter) from pooling.campaign_counter counter where campaign_id = $1
union all select 'line', to_jsonb(line) from pooling.campaign_line line where campaign_id = $1
union all select 'lineCounter', to_jsonb(counter) from pooling.campaign_line_counter counter where campaign_id = $1
union all select 'decision', to_jsonb(decision) from pooling.campaign_decision decision where campaign_id = $1
union all select 'participation', to_jsonb(participation) from pooling.participation where campaign_id = $1
union all select 'need', to_jsonb(need) from pooling.need join pooling.participation on participation.id = participation_id
  where campaign_id = $1
union all select 'price', to_jsonb(price) from pooling.paid_price price join pooling.participation on participation.id = participation_id
  where campaign_id = $1
union all select 'answer', to_jsonb(decision) from pooling.participation_decision decision
  join pooling.participation on participation.id = participation_id where campaign_id = $1
order by 1, 2`;

/** All that is kept about a campaign, so that "nothing was written" can be an equality. */
export function writtenRows(database: PortalDatabase, campaignId: string): Promise<object[]> {
  return database.rows(rowsOfCampaign, [campaignId]);
}
