import type { DocumentFacts, ScanState } from './document-facts.js';
import type { DocumentReads } from './document-reads.js';

/** The documents of one's own organisation, for the use cases of other contexts. */
export abstract class DocumentShelf {
  /**
   * A version that may be referred to.
   *
   * @param reads in a scope that reads the documents of its tenant
   * @throws DomainError NOT_FOUND when the scope reads no such version, or its document was withdrawn;
   *   documentNotSafeYet when it waits for its scan, or was not found safe
   */
  abstract safeVersion(reads: DocumentReads, versionId: string): Promise<DocumentFacts>;

  /** Of these versions, those that the scope reads, whatever their scan says: in one statement. */
  abstract versions(
    reads: DocumentReads,
    versionIds: readonly string[],
  ): Promise<readonly (DocumentFacts & { readonly scanState: ScanState; readonly isWithdrawn: boolean })[]>;
}
