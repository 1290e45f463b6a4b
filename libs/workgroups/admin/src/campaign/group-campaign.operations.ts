import { graphql } from '../generated/index.js';

export const groupCampaignsQuery = graphql(`
  query GroupCampaigns($groupId: ID!) {
    groupCampaigns(groupId: $groupId) {
      groupId
      asked
      campaigns {
        id
        title
        state
        isAgreed
        coordinator {
          id
          name
        }
        closesAt
        joined
        savingsState
        netCents
      }
      acts {
        act
        can
        code
        params
      }
    }
  }
`);

export const draftGroupCampaignMutation = graphql(`
  mutation DraftGroupCampaign($input: DraftGroupCampaignInput!) {
    draftGroupCampaign(input: $input)
  }
`);
