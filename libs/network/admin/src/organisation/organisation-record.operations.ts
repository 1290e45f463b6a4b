import { graphql } from '../generated/index.js';

export const organisationRecordQuery = graphql(`
  query OrganisationRecord($id: ID!) {
    organisationRecord(id: $id) {
      organisation {
        id
        code
        kind
        name
        state
        communeName
        timeZone
        department {
          code
          name
        }
        regions {
          code
          name
        }
        regional {
          id
          name
        }
      }
      profile {
        legalForm
        siret
        rna
        address
        postalCode
        isContractingAuthority
        contractingBasis
      }
      sites {
        id
        name
        address
        postalCode
        communeName
        closedOn
      }
      figures {
        year
        figure
        value
      }
      seats {
        id
        role
        source
        body
        position
        designation
        startsOn
        endsOn
        email
        person {
          id
          givenName
          familyName
        }
      }
      decisions {
        rows {
          ...DecisionFields
        }
        endCursor
        hasMore
      }
    }
  }
`);

export const decisionFields = graphql(`
  fragment DecisionFields on OrganisationDecision {
    id
    act
    personName
    onBehalfOf
    decidedAt
    reason
  }
`);

export const organisationDecisionsQuery = graphql(`
  query OrganisationDecisions($id: ID!, $first: Int!, $after: String) {
    organisationDecisions(id: $id, first: $first, after: $after) {
      rows {
        ...DecisionFields
      }
      endCursor
      hasMore
    }
  }
`);

export const recordReadersQuery = graphql(`
  query RecordReaders($organisationId: ID!) {
    recordReaders(organisationId: $organisationId) {
      subject
      reader
      name
      rule
    }
  }
`);
