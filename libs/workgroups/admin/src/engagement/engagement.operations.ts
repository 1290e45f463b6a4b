import { graphql } from '../generated/index.js';

export const ownEngagementQuery = graphql(`
  query OwnEngagement {
    ownEngagement {
      groupId
      title
      kind
      sponsor {
        id
        name
      }
      figures {
        facet
        count
        points
      }
      balance
    }
  }
`);

export const sponsoredEngagementQuery = graphql(`
  query SponsoredEngagement {
    sponsoredEngagement {
      groupId
      title
      kind
      missions {
        organisation {
          id
          name
        }
        figures {
          facet
          count
          points
        }
        balance
      }
      carried {
        state
        carriedUntil
        contributors
        needed
      }
    }
  }
`);
