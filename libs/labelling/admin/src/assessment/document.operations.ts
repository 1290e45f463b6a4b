import { graphql } from '../generated/index.js';

export const chosenDocumentsQuery = graphql(`
  query ChosenDocuments($first: Int!, $search: String) {
    documents(first: $first, search: $search) {
      rows {
        id
        title
        latestSafe {
          id
          fileName
          effectiveOn
          expiresOn
        }
      }
      hasMore
    }
  }
`);

export const evidenceFileRulesQuery = graphql(`
  query EvidenceFileRules {
    documentRules {
      endings
      longestFile
      longestPiece
    }
  }
`);

/** How far the scan is. */
export const scannedDocumentQuery = graphql(`
  query ScannedDocument($id: ID!) {
    document(id: $id) {
      id
      versions {
        id
        number
        scanState
      }
    }
  }
`);

export const beginEvidenceUploadMutation = graphql(`
  mutation BeginEvidenceUpload($input: BeginUploadInput!) {
    beginUpload(input: $input) {
      id
    }
  }
`);

export const cancelEvidenceUploadMutation = graphql(`
  mutation CancelEvidenceUpload($input: CancelUploadInput!) {
    cancelUpload(input: $input)
  }
`);

export const completeEvidenceUploadMutation = graphql(`
  mutation CompleteEvidenceUpload($input: CompleteUploadInput!) {
    completeUpload(input: $input) {
      id
    }
  }
`);
