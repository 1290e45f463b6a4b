import { Readable } from 'node:stream';

/**
 * Bytes as a stream that lets go of what it reads from when it is destroyed. A stream stays itself: wrapped, it would stay
 * open when the wrapping is destroyed before its first piece.
 */
export function readableOf(bytes: AsyncIterable<Uint8Array>): Readable {
  return bytes instanceof Readable ? bytes : Readable.from(bytes);
}
