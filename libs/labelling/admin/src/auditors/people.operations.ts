import { graphql } from '../generated/index.js';

export const peopleOfRoleQuery = graphql(`
  query PeopleOfRole($role: Role!, $organisationId: ID!, $text: String) {
    people(first: 20, filter: { role: $role, organisationId: $organisationId, text: $text }) {
      rows {
        person {
          id
          givenName
          familyName
        }
      }
    }
  }
`);
