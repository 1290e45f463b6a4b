import type { PortalDatabase } from '../server/portal-database.js';

const ofAnswers = 'in (select id from pooling.participation where campaign_id = $1)';
const rowsOfCampaign = `
select 'campaign' as of, to_jsonb(kept) as row from pooling.campaign kept where id = $1
union all select 'counter', to_jsonb(kept) from pooling.campaign_counter kept where campaign_id = $1
union all select 'line', to_jsonb(kept) from pooling.campaign_line kept where campaign_id = $1
union all select 'lineCounter', to_jsonb(kept) from pooling.campaign_line_counter kept where campaign_id = $1
union all select 'decision', to_jsonb(kept) from pooling.campaign_decision kept where campaign_id = $1
union all select 'participation', to_jsonb(kept) from pooling.participation kept where campaign_id = $1
union all select 'need', to_jsonb(kept) from pooling.need kept where participation_id ${ofAnswers}
union all select 'price', to_jsonb(kept) from pooling.paid_price kept where participation_id ${ofAnswers}
union all select 'answer', to_jsonb(kept) from pooling.participation_decision kept where participation_id ${ofAnswers}
order by 1, 2`;

/** All that is kept about a campaign, so that "nothing was written" can be an equality. */
export function writtenRows(database: PortalDatabase, campaignId: string): Promise<object[]> {
  return database.rows(rowsOfCampaign, [campaignId]);
}
