import { graphql } from '../generated/index.js';

export const assistanceRecordsQuery = graphql(`
  query AssistanceRecords($first: Int!, $after: String) {
    assistanceRecords(first: $first, after: $after) {
      rows {
        id
        officerName
        personName
        reason
        beganAt
      }
      endCursor
      hasMore
    }
  }
`);

export const beginAssistanceMutation = graphql(`
  mutation BeginAssistance($input: BeginAssistanceInput!) {
    beginAssistance(input: $input) {
      organisationCode
    }
  }
`);

export const endAssistanceMutation = graphql(`
  mutation EndAssistance($input: EndAssistanceInput!) {
    endAssistance(input: $input)
  }
`);
