import { graphql } from '../generated/index.js';

export const awaitedActsQuery = graphql(`
  query AwaitedActs {
    awaitedActs {
      act
      dueAt
      campaign {
        ...CampaignSummary
      }
    }
  }
`);
