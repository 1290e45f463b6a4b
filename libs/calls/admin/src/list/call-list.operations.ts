import { graphql } from '../generated/index.js';

export const callCard = graphql(`
  fragment CallCard on CallForProjects {
    id
    coordinator {
      id
      name
      timeZone
    }
    isOurs
    state
    terms {
      title
      opensAt
      closesAt
      depositsUntil
      envelopeCents
      timeZone
    }
    ours {
      id
      title
      state
    }
    deposited
    now
  }
`);

export const callsQuery = graphql(`
  query CallsForProjects($first: Int!, $after: String, $filter: CallFilter) {
    callsForProjects(first: $first, after: $after, filter: $filter) {
      rows {
        ...CallCard
      }
      endCursor
      hasMore
    }
  }
`);

export const programmesQuery = graphql(`
  query CallProgrammes {
    callProgrammes {
      id
      title
      description
      calls
      coordinator {
        id
        name
      }
    }
  }
`);

export const callRegionsQuery = graphql(`
  query CallRegions {
    regions {
      code
      name
    }
  }
`);
