import { graphql } from '../generated/index.js';

export const importFields = graphql(`
  fragment ImportFields on Import {
    id
    kind
    state
    personName
    rowsTotal
    rowsPlanned
    created
    changed
    unchanged
    refused
    plannedAgain
    failure
    askedAt
    appliedAt
    undoneAt
    undoneBy
    files {
      sheet
      name
      rowCount
      header
      guess {
        sheet
        column
        place
      }
    }
    mapping {
      sheet
      column
      place
    }
    acts {
      act
      can
      code
      params
    }
  }
`);

export const importsQuery = graphql(`
  query Imports($first: Int!, $after: String) {
    imports(first: $first, after: $after) {
      rows {
        ...ImportFields
      }
      endCursor
      hasMore
    }
  }
`);

export const importQuery = graphql(`
  query Import($id: ID!) {
    import(id: $id) {
      ...ImportFields
    }
  }
`);

export const importKindsQuery = graphql(`
  query ImportKinds {
    importKinds {
      name
      takesGoodRows
      longestFile
      sheets {
        name
        optional
        columns {
          name
          required
        }
      }
    }
  }
`);

export const importRowsQuery = graphql(`
  query ImportRows($importId: ID!, $first: Int!, $after: String, $outcome: ImportRowOutcome, $reason: String) {
    importRows(importId: $importId, first: $first, after: $after, outcome: $outcome, reason: $reason) {
      rows {
        position
        sheet
        line
        label
        outcome
        faults {
          column
          value
          reason
        }
      }
      endCursor
      hasMore
      reasons {
        reason
        rows
      }
    }
  }
`);

export const importProfilesQuery = graphql(`
  query ImportProfiles($kind: String!) {
    importProfiles(kind: $kind) {
      id
      name
      shared
      isOwn
      titles {
        sheet
        column
        title
      }
    }
  }
`);

export const previewImportMutation = graphql(`
  mutation PreviewImport($input: PreviewImportInput!) {
    previewImport(input: $input) {
      ...ImportFields
    }
  }
`);

export const applyImportMutation = graphql(`
  mutation ApplyImport($input: ImportActInput!) {
    applyImport(input: $input) {
      ...ImportFields
    }
  }
`);

export const discardImportMutation = graphql(`
  mutation DiscardImport($input: ImportActInput!) {
    discardImport(input: $input) {
      ...ImportFields
    }
  }
`);

export const undoImportMutation = graphql(`
  mutation UndoImport($input: ImportActInput!) {
    undoImport(input: $input) {
      ...ImportFields
    }
  }
`);

export const saveImportProfileMutation = graphql(`
  mutation SaveImportProfile($input: SaveImportProfileInput!) {
    saveImportProfile(input: $input) {
      id
      name
      shared
      isOwn
      titles {
        sheet
        column
        title
      }
    }
  }
`);
