import { graphql } from '../generated/index.js';

export const outsideCallFields = graphql(`
  fragment OutsideCallFields on OutsideCall {
    id
    keeper {
      id
      name
    }
    isOurs
    state
    title
    funder
    sourceUrl
    summary
    theme
    kinds
    regionCodes
    opensAt
    closesAt
    timeZone
    leastCents
    mostCents
    checkedOn
    archivedAt
    version
    now
    acts {
      act
      can
      code
      params
    }
  }
`);

export const outsideCallsQuery = graphql(`
  query OutsideCalls($first: Int!, $after: String, $filter: OutsideCallFilter) {
    outsideCalls(first: $first, after: $after, filter: $filter) {
      rows {
        ...OutsideCallFields
      }
      endCursor
      hasMore
    }
  }
`);

export const outsideCallQuery = graphql(`
  query OutsideCall($id: ID!) {
    outsideCall(id: $id) {
      ...OutsideCallFields
    }
  }
`);

export const enterOutsideCallMutation = graphql(`
  mutation EnterOutsideCall($input: EnterOutsideCallInput!) {
    enterOutsideCall(input: $input) {
      ...OutsideCallFields
    }
  }
`);

export const editOutsideCallMutation = graphql(`
  mutation EditOutsideCall($input: EditOutsideCallInput!) {
    editOutsideCall(input: $input) {
      ...OutsideCallFields
    }
  }
`);

export const checkOutsideCallMutation = graphql(`
  mutation CheckOutsideCall($input: OutsideCallInput!) {
    checkOutsideCall(input: $input) {
      ...OutsideCallFields
    }
  }
`);

export const archiveOutsideCallMutation = graphql(`
  mutation ArchiveOutsideCall($input: OutsideCallInput!) {
    archiveOutsideCall(input: $input) {
      ...OutsideCallFields
    }
  }
`);
