import { graphql } from '../generated/index.js';

export const savingLineFields = graphql(`
  fragment SavingLineFields on SavingLine {
    reference {
      amountCents
      months
      source
    }
    beforeCents
    nowCents
    feeCents
    netCents
  }
`);

export const savingsDetail = graphql(`
  fragment SavingsDetail on CampaignSavings {
    campaignId
    campaignTitle
    coordinator {
      id
      name
    }
    isOurs
    isMember
    state
    startsOn
    endsOn
    months
    feeCents
    source
    closedAt
    closedBy
    reference {
      amountCents
      months
      source
    }
    members {
      organisation {
        id
        name
      }
      line {
        ...SavingLineFields
      }
      hasReference
    }
    own {
      ...SavingLineFields
    }
    result {
      members
      withReference
      totals {
        beforeCents
        nowCents
        feeCents
        netCents
      }
      medianNetCents
      distribution {
        fromPercent
        untilPercent
        count
      }
    }
    acts {
      act
      can
      code
      params
    }
  }
`);

export const savingsQuery = graphql(`
  query CampaignSavings($campaignId: ID!) {
    campaignSavings(campaignId: $campaignId) {
      ...SavingsDetail
    }
  }
`);

export const keepSavingsMutation = graphql(`
  mutation KeepCampaignSavings($input: KeepCampaignSavingsInput!) {
    keepCampaignSavings(input: $input) {
      ...SavingsDetail
    }
  }
`);

export const closeSavingsMutation = graphql(`
  mutation CloseCampaignSavings($input: CampaignSavingsInput!) {
    closeCampaignSavings(input: $input) {
      ...SavingsDetail
    }
  }
`);

export const giveReferenceMutation = graphql(`
  mutation GiveSavingReference($input: GiveSavingReferenceInput!) {
    giveSavingReference(input: $input) {
      ...SavingsDetail
    }
  }
`);

export const withdrawReferenceMutation = graphql(`
  mutation WithdrawSavingReference($input: CampaignSavingsInput!) {
    withdrawSavingReference(input: $input) {
      ...SavingsDetail
    }
  }
`);

export const groupOfCampaignQuery = graphql(`
  query GroupOfCampaign($campaignId: ID!) {
    groupOfCampaign(campaignId: $campaignId) {
      id
      title
    }
  }
`);
