import { graphql } from '../generated/index.js';

export const helpingGroupFields = graphql(`
  fragment HelpingGroupFields on HelpingGroup {
    id
    title
    joining
    isOurs
    sponsor {
      id
      name
    }
  }
`);

export const groupHelpQuery = graphql(`
  query GroupHelp {
    groupHelp {
      forCriteria {
        group {
          ...HelpingGroupFields
        }
        criteria {
          cycleId
          code
          title
        }
      }
      forPurchases {
        campaignId
        title
        endsOn
        group {
          ...HelpingGroupFields
        }
      }
    }
  }
`);
