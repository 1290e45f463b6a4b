import { graphql } from '../generated/index.js';

export const peopleQuery = graphql(`
  query People($first: Int!, $after: String, $filter: PeopleFilter, $sort: PeopleSort) {
    people(first: $first, after: $after, filter: $filter, sort: $sort) {
      rows {
        id
        role
        email
        person {
          id
          givenName
          familyName
        }
        organisation {
          id
          name
          regions {
            code
            name
          }
        }
      }
      endCursor
      hasMore
      total
    }
  }
`);
