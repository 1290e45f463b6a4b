import { graphql } from '../generated/index.js';

export const campaignsQuery = graphql(`
  query Campaigns($first: Int!, $after: String, $filter: CampaignFilter) {
    campaigns(first: $first, after: $after, filter: $filter) {
      rows {
        ...CampaignSummary
      }
      endCursor
      hasMore
      total
    }
  }
`);
