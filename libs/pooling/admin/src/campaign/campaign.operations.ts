import { graphql } from '../generated/index.js';

export const campaignQuery = graphql(`
  query Campaign($id: ID!) {
    campaign(id: $id) {
      ...CampaignDetail
    }
  }
`);

export const campaignMembersQuery = graphql(`
  query CampaignMembers($campaignId: ID!, $first: Int!, $after: String, $answer: MemberAnswer) {
    campaignMembers(campaignId: $campaignId, first: $first, after: $after, answer: $answer) {
      rows {
        answer
        answeredAt
        sharesQuantities
        firm
        probable
        maximum
        organisation {
          id
          name
          departmentCode
        }
      }
      endCursor
      hasMore
      unsharedRows
      rowsWithheld
      counts {
        eligible
        joined
        declared
        withdrawn
        none
      }
    }
  }
`);

export const joinCampaignMutation = graphql(`
  mutation JoinCampaign($input: JoinCampaignInput!) {
    joinCampaign(input: $input) {
      ...CampaignDetail
    }
  }
`);

export const declareNeedsMutation = graphql(`
  mutation DeclareNeeds($input: DeclareNeedsInput!) {
    declareNeeds(input: $input) {
      ...CampaignDetail
    }
  }
`);

export const withdrawMutation = graphql(`
  mutation WithdrawFromCampaign($input: WithdrawInput!) {
    withdrawFromCampaign(input: $input) {
      ...CampaignDetail
    }
  }
`);

export const openCampaignMutation = graphql(`
  mutation OpenCampaign($input: OpenCampaignInput!) {
    openCampaign(input: $input) {
      ...CampaignDetail
    }
  }
`);

export const extendCampaignMutation = graphql(`
  mutation ExtendCampaign($input: ExtendCampaignInput!) {
    extendCampaign(input: $input) {
      ...CampaignDetail
    }
  }
`);

export const closeCampaignMutation = graphql(`
  mutation CloseCampaign($input: CloseCampaignInput!) {
    closeCampaign(input: $input) {
      ...CampaignDetail
    }
  }
`);

export const abandonCampaignMutation = graphql(`
  mutation AbandonCampaign($input: AbandonCampaignInput!) {
    abandonCampaign(input: $input) {
      ...CampaignDetail
    }
  }
`);

export const coordinatorPeopleQuery = graphql(`
  query CoordinatorPeople($id: ID!) {
    organisation(id: $id) {
      id
      people {
        role
        person {
          id
          givenName
          familyName
        }
      }
    }
  }
`);

export const regionNamesQuery = graphql(`
  query RegionNames {
    regions {
      code
      name
    }
  }
`);
