import type { FileOperations } from '@maillage/platform-admin';
import { graphql } from '../generated/index.js';

const rules = graphql(`
  query GroupFileRules {
    documentRules {
      endings
      longestFile
      longestPiece
    }
  }
`);

/** How far the scan is. */
const uploaded = graphql(`
  query GroupUploadedFile($id: ID!) {
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
  mutation BeginGroupUpload($input: BeginUploadInput!) {
    beginUpload(input: $input) {
      id
    }
  }
`);

const cancel = graphql(`
  mutation CancelGroupUpload($input: CancelUploadInput!) {
    cancelUpload(input: $input)
  }
`);

const complete = graphql(`
  mutation CompleteGroupUpload($input: CompleteUploadInput!) {
    completeUpload(input: $input) {
      id
    }
  }
`);

/** A file of the device that becomes a document of the organisation. */
export const groupFileOperations: FileOperations = { rules, begin, cancel, complete, uploaded };
