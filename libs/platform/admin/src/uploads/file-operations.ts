import type { TypedDocumentNode } from '@apollo/client';

/** What files may be, and in which pieces they are sent. */
export interface FileRules {
  readonly endings: readonly string[];
  readonly longestFile: number;
  readonly longestPiece: number;
}

/** A version of a new document, and how far its scan is. */
interface UploadedVersion {
  readonly id: string;
  readonly fileName: string;
  readonly sha256: string;
  readonly scanState: string;
}

interface BeginInput {
  readonly idempotencyKey: string | number;
  readonly fileName: string;
  readonly mediaType: string;
  readonly byteSize: number;
  readonly sha256: string | null;
}

interface CancelInput {
  readonly idempotencyKey: string | number;
  readonly uploadId: string;
}

interface CompleteInput extends CancelInput {
  readonly documentId: string | null;
  readonly title: string;
  readonly effectiveOn: string;
  readonly expiresOn: string | null;
}

/** How the API is asked for a file that becomes a document: operations of the context whose screen it is. */
export interface FileOperations {
  readonly rules: TypedDocumentNode<{ documentRules: FileRules }, Record<string, never>>;
  readonly begin: TypedDocumentNode<{ beginUpload: { id: string } }, { input: BeginInput }>;
  readonly cancel: TypedDocumentNode<unknown, { input: CancelInput }>;
  readonly complete: TypedDocumentNode<{ completeUpload: { id: string } }, { input: CompleteInput }>;
  readonly uploaded: TypedDocumentNode<{ document: { versions: readonly UploadedVersion[] } }, { id: string }>;
}
