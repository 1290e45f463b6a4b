import { graphql } from '../generated/index.js';

export const awaitedCallActsQuery = graphql(`
  query AwaitedCallActs {
    awaitedCallActs {
      kind
      subjectId
      title
      call
      count
      dueAt
    }
  }
`);
