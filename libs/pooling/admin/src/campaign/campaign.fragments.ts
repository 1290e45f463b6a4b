import { graphql } from '../generated/index.js';

export const campaignSummary = graphql(`
  fragment CampaignSummary on Campaign {
    id
    title
    family
    state
    outcome
    opensAt
    closesAt
    seats
    coordinator {
      id
      name
      timeZone
    }
    minimum {
      kind
      value
    }
    gauge {
      eligible
      members
      declared
      firm
      probable
      maximum
      missing
      minimumReached
      seatsLeft
    }
    ours {
      id
      state
    }
  }
`);

export const campaignDecision = graphql(`
  fragment CampaignDecision on Decision {
    id
    act
    at
    by
    reason
    onBehalfOf {
      id
      name
    }
  }
`);

export const campaignDetail = graphql(`
  fragment CampaignDetail on Campaign {
    ...CampaignSummary
    description
    extended
    eligibility {
      kind
      restricted
      regionCodes
      organisations {
        id
        name
      }
    }
    lines {
      id
      label
      unit
      referencePriceCents
      firm
      probable
      maximum
    }
    ours {
      id
      state
      sharesQuantities
      declaredAt
      joinedAt
      needs {
        lineId
        firm
        probable
        maximum
        currentPriceCents
      }
      decisions {
        ...CampaignDecision
      }
    }
    decisions {
      ...CampaignDecision
    }
    acts {
      act
      can
      code
      params
    }
  }
`);
