import type { DocumentReads } from './document-reads.js';

/** Who asks for a file: a person in the name of an organisation, with what this role may do there. */
export interface DocumentCaller {
  readonly personId: string;
  readonly organisationId: string;
  readonly capabilities: ReadonlySet<string>;
}

/**
 * By which somebody who does not keep the documents of an organisation reads one of them: an advisor, an auditor, a
 * colleague to whom a criterion is assigned. A context that refers to versions provides a subclass, and answers by
 * rows of its own that this caller reads: the door is as wide as the row-level security of those rows.
 */
export abstract class DocumentDoor {
  /**
   * @param reads in the scope of the caller
   * @returns the organisation whose version it is, when the door is open to this caller now; null otherwise
   */
  abstract ownerOf(reads: DocumentReads, caller: DocumentCaller, versionId: string): Promise<string | null>;
}
