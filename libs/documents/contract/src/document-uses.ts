import type { DocumentReads } from './document-reads.js';

/** Something of another context that refers to a document. */
export interface DocumentUse {
  /** A word that the screens have a sentence for. */
  readonly kind: string;
  /** What it is called, as its people know it. */
  readonly label: string;
}

/** Says what refers to a document, so that it is not withdrawn from under it. A context that refers provides a subclass. */
export abstract class DocumentUses {
  /** @param reads in the scope of whoever would withdraw it; answered in one statement */
  abstract of(reads: DocumentReads, documentId: string): Promise<readonly DocumentUse[]>;
}
