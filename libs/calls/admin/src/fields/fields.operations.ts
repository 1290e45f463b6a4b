import { graphql } from '../generated/index.js';

export const foundOrganisationsQuery = graphql(`
  query CallFoundOrganisations($text: String) {
    organisations(first: 10, filter: { text: $text }) {
      rows {
        id
        name
      }
    }
  }
`);

export const foundDocumentsQuery = graphql(`
  query CallFoundDocuments($search: String) {
    documents(first: 20, search: $search) {
      rows {
        id
        title
        latestSafe {
          id
          fileName
          sha256
        }
      }
    }
  }
`);

export const callFileRulesQuery = graphql(`
  query CallFileRules {
    documentRules {
      endings
      longestFile
      longestPiece
    }
  }
`);

/** How far the scan is. */
export const callFileQuery = graphql(`
  query CallFile($id: ID!) {
    document(id: $id) {
      id
      versions {
        id
        fileName
        sha256
        scanState
      }
    }
  }
`);

export const beginCallUploadMutation = graphql(`
  mutation BeginCallUpload($input: BeginUploadInput!) {
    beginUpload(input: $input) {
      id
    }
  }
`);

export const cancelCallUploadMutation = graphql(`
  mutation CancelCallUpload($input: CancelUploadInput!) {
    cancelUpload(input: $input)
  }
`);

export const completeCallUploadMutation = graphql(`
  mutation CompleteCallUpload($input: CompleteUploadInput!) {
    completeUpload(input: $input) {
      id
    }
  }
`);
