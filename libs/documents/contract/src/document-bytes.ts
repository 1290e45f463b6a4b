import type { DocumentFacts } from './document-facts.js';

export interface OpenedDocument {
  readonly facts: DocumentFacts;
  /** Read once. Whoever does not read it to its end calls its `return`. */
  readonly bytes: AsyncIterable<Uint8Array>;
}

/** The bytes of safe versions, for files that hold them: an archive with its manifest. Asked by jobs, never for a screen. */
export abstract class DocumentBytes {
  /** @returns null when the organisation has no such version that is safe and not withdrawn, or its bytes are gone */
  abstract open(organisationId: string, versionId: string): Promise<OpenedDocument | null>;
}
