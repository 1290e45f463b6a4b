import { graphql } from '../generated/index.js';

export const labelCampaignsQuery = graphql(`
  query LabelCampaigns($first: Int!, $after: String) {
    labelCampaigns(first: $first, after: $after) {
      rows {
        id
        organisationId
        organisationName
        title
        frameworkTitle
        finishBy
        openedAt
        remindedAt
        closedAt
        called
        opened
        finished
        applied
        acts {
          act
          can
          code
          params
        }
      }
      endCursor
      hasMore
    }
  }
`);

export const openLabelCampaignMutation = graphql(`
  mutation OpenLabelCampaign($input: OpenLabelCampaignInput!) {
    openLabelCampaign(input: $input) {
      id
      called
    }
  }
`);

export const remindLabelCampaignMutation = graphql(`
  mutation RemindLabelCampaign($input: LabelCampaignInput!) {
    remindLabelCampaign(input: $input) {
      id
      remindedAt
    }
  }
`);

export const closeLabelCampaignMutation = graphql(`
  mutation CloseLabelCampaign($input: LabelCampaignInput!) {
    closeLabelCampaign(input: $input) {
      id
      closedAt
    }
  }
`);
