import { graphql } from '../generated/index.js';

export const applicationCard = graphql(`
  fragment ApplicationCard on CallApplication {
    id
    title
    lead {
      id
      name
      timeZone
    }
    call {
      id
      title
      state
      timeZone
      closesAt
    }
    status
    examinedState
    deposits {
      id
      number
      depositedAt
      isLate
      sha256
      by
    }
    changedAt
    now
  }
`);

export const applicationsQuery = graphql(`
  query CallApplications($first: Int!, $after: String, $callId: ID, $state: CallApplicationState, $regionCode: String) {
    callApplications(first: $first, after: $after, callId: $callId, state: $state, regionCode: $regionCode) {
      rows {
        ...ApplicationCard
      }
      endCursor
      hasMore
    }
  }
`);
