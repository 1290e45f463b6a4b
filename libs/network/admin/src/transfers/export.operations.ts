import { graphql } from '../generated/index.js';

export const exportFields = graphql(`
  fragment ExportFields on Export {
    id
    list
    format
    state
    fileName
    rowsTotal
    rowsWritten
    failure
    askedAt
    readyAt
    expiresAt
  }
`);

export const exportsQuery = graphql(`
  query Exports($first: Int!, $after: String) {
    exports(first: $first, after: $after) {
      rows {
        ...ExportFields
      }
      endCursor
      hasMore
    }
  }
`);

export const exportQuery = graphql(`
  query Export($id: ID!) {
    export(id: $id) {
      ...ExportFields
    }
  }
`);

export const exportableListsQuery = graphql(`
  query ExportableLists {
    exportableLists {
      name
      columns
    }
  }
`);

export const askExportMutation = graphql(`
  mutation AskExport($input: AskExportInput!) {
    askExport(input: $input) {
      ...ExportFields
    }
  }
`);
