import { graphql } from '../generated/index.js';

export const draftCampaignMutation = graphql(`
  mutation DraftCampaign($input: DraftCampaignInput!) {
    draftCampaign(input: $input) {
      ...CampaignDetail
    }
  }
`);

export const editCampaignMutation = graphql(`
  mutation EditCampaign($input: EditCampaignInput!) {
    editCampaign(input: $input) {
      ...CampaignDetail
    }
  }
`);

export const eligibilityOrganisationsQuery = graphql(`
  query EligibilityOrganisations($text: String!) {
    organisations(first: 10, filter: { text: $text, kind: localMission }) {
      rows {
        id
        name
      }
    }
  }
`);
