import type { FileFault, FileKind } from '@maillage/documents-domain';

export interface InspectedFile {
  readonly fault: FileFault | undefined;
  /** The bytes that were given, which are no longer where they were. */
  readonly bytes: Uint8Array;
}

/** Walks through a file to find what speaks against it. */
export abstract class FileInspector {
  /** @param bytes handed over: they may be gone afterwards, and come back with the answer */
  abstract inspect(kind: FileKind, bytes: Buffer): Promise<InspectedFile>;
}
