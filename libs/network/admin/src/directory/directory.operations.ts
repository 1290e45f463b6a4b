import { graphql } from '../generated/index.js';

export const organisationsQuery = graphql(`
  query Organisations($first: Int!, $after: String, $filter: OrganisationFilter, $sort: OrganisationSort) {
    organisations(first: $first, after: $after, filter: $filter, sort: $sort) {
      rows {
        id
        code
        kind
        name
        state
        communeName
        department {
          code
          name
        }
        regions {
          code
          name
        }
      }
      endCursor
      hasMore
      total
    }
  }
`);

export const regionsQuery = graphql(`
  query Regions {
    regions {
      code
      name
    }
  }
`);

export const regionalsQuery = graphql(`
  query Regionals {
    organisations(first: 100, filter: { kind: regionalAssociation }) {
      rows {
        id
        name
      }
    }
  }
`);
