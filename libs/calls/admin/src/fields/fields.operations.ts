import type { FileOperations } from '@maillage/platform-admin';
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

const rules = graphql(`
  query CallFileRules {
    documentRules {
      endings
      longestFile
      longestPiece
    }
  }
`);

/** How far the scan is. */
const uploaded = graphql(`
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

const begin = graphql(`
  mutation BeginCallUpload($input: BeginUploadInput!) {
    beginUpload(input: $input) {
      id
    }
  }
`);

const cancel = graphql(`
  mutation CancelCallUpload($input: CancelUploadInput!) {
    cancelUpload(input: $input)
  }
`);

const complete = graphql(`
  mutation CompleteCallUpload($input: CompleteUploadInput!) {
    completeUpload(input: $input) {
      id
    }
  }
`);

/** A file of the device that becomes a document of the organisation. */
export const callFileOperations: FileOperations = { rules, begin, cancel, complete, uploaded };
