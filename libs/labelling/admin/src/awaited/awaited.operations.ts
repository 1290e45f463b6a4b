import { graphql } from '../generated/index.js';

export const awaitedLabelActsQuery = graphql(`
  query AwaitedLabelActs {
    awaitedLabelActs {
      kind
      subjectId
      organisationName
      count
      dueOn
    }
  }
`);
