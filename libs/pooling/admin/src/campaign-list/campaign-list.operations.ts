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

export const organisationCampaignsQuery = graphql(`
  query OrganisationCampaigns($organisationId: ID!) {
    organisationCampaigns(organisationId: $organisationId) {
      id
      title
      family
      state
      outcome
      part
    }
  }
`);
