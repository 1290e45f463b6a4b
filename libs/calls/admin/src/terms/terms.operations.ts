import { graphql } from '../generated/index.js';

export const draftCallMutation = graphql(`
  mutation DraftCall($input: DraftCallInput!) {
    draftCall(input: $input) {
      id
    }
  }
`);

export const editCallMutation = graphql(`
  mutation EditCall($input: EditCallInput!) {
    editCall(input: $input) {
      ...CallFields
    }
  }
`);

export const callOwnersQuery = graphql(`
  query CallOwners($organisationId: ID!) {
    people(first: 50, filter: { organisationId: $organisationId }) {
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

export const callFormsQuery = graphql(`
  query CallForms {
    forms(ours: true, first: 50) {
      rows {
        id
        title
        versions {
          id
          number
          state
        }
      }
    }
  }
`);
