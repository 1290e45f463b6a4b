/** What other contexts may know of a version that was found safe. */
export interface DocumentFacts {
  readonly documentId: string;
  readonly versionId: string;
  /** Its place among the versions of the document, from 1. */
  readonly number: number;
  /** What its organisation calls it. */
  readonly title: string;
  readonly fileName: string;
  readonly mediaType: string;
  readonly byteSize: number;
  /** In hexadecimal. */
  readonly sha256: string;
  /** The day from which it holds, which is not the day of its upload: `2026-03-31`. */
  readonly effectiveOn: string;
  /** The last day on which it holds; null when it has none. */
  readonly expiresOn: string | null;
}

/** What the scan says of a version. Nothing is served before it is `safe`. */
export const scanStates = ['waiting', 'safe', 'infected', 'unreadable'] as const;
export type ScanState = (typeof scanStates)[number];
