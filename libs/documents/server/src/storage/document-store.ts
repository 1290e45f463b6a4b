/**
 * Where the bytes of documents and of pieces of uploads are. Keys are made by us: words, ids and hashes between
 * slashes. What is put is there whole or not at all.
 */
export abstract class DocumentStore {
  /** Over what is there under this key. Returned once it outlives a crash. */
  abstract put(key: string, bytes: Uint8Array): Promise<void>;

  /** @returns undefined when there is nothing under this key */
  abstract get(key: string): Promise<AsyncIterable<Uint8Array> | undefined>;

  /** Nothing there is no mistake. */
  abstract remove(key: string): Promise<void>;

  /** Every key below, in no order. */
  abstract keysUnder(folder: string): AsyncIterable<string>;

  /** All keys that begin so. */
  abstract removeUnder(folder: string): Promise<void>;
}

const piece = /^[a-z0-9][a-z0-9-]{0,79}$/;

export function isKey(key: string): boolean {
  return key.length <= 300 && key.split('/').every((part) => piece.test(part));
}

/** @throws TypeError for what is no key: whatever happens above, nothing else is read or written */
export function demandKey(key: string): void {
  if (!isKey(key)) throw new TypeError('Not a key of a store');
}

export const keys = {
  versions: 'versions',
  /** Each version has a place of its own, whatever it holds: what one leaves behind is never another's. */
  version: (tenantId: string, placeId: string): string => `versions/${tenantId}/${placeId}`,
  piece: (tenantId: string, uploadId: string, pieceId: string): string => `uploads/${tenantId}/${uploadId}/${pieceId}`,
  upload: (tenantId: string, uploadId: string): string => `uploads/${tenantId}/${uploadId}`,
} as const;
