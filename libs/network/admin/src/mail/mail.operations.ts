import { graphql } from '../generated/index.js';

export const mailsQuery = graphql(`
  query Mails($first: Int!, $after: String) {
    mails(first: $first, after: $after) {
      rows {
        id
        to
        subject
        body
        isSecret
        createdAt
        sentAt
      }
      endCursor
      hasMore
    }
  }
`);
