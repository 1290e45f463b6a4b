import { crc32 } from 'node:zlib';
import type { FileFault } from '@maillage/documents-domain';
import { beginsWith, hasMarkup } from './signatures.js';

const known = new Set(
  (
    'IHDR PLTE IDAT IEND tRNS cHRM gAMA iCCP sBIT sRGB tEXt zTXt iTXt bKGD hIST pHYs sPLT tIME eXIf acTL fcTL fdAT ' +
    'cICP mDCV cLLI iDOT vpAg oFFs caNv orNT'
  ).split(' '),
);
const mostPixels = 200_000_000;

/** Chunk by chunk to IEND, which must be the last, with nothing after it. */
export function pngFault(bytes: Buffer): FileFault | undefined {
  if (!beginsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return 'notWhatItSays';
  let at = 8;
  let seen = 0;
  while (at + 12 <= bytes.length) {
    const length = bytes.readUInt32BE(at);
    const type = bytes.toString('latin1', at + 4, at + 8);
    const end = at + 12 + length;
    if (end > bytes.length) return 'damaged';
    if (crc32(bytes.subarray(at + 4, end - 4)) !== bytes.readUInt32BE(end - 4)) return 'damaged';
    if (!known.has(type)) return 'unexpectedPart';
    if ((seen === 0) !== (type === 'IHDR')) return 'damaged';
    if (type === 'IHDR' && isTooLarge(bytes.subarray(at + 8, end - 4))) return 'tooMuchInside';
    seen += 1;
    at = end;
    if (type === 'IEND') return at < bytes.length ? 'trailingContent' : hasMarkup(bytes) ? 'markup' : undefined;
  }
  return 'damaged';
}

function isTooLarge(header: Buffer): boolean {
  return header.length < 13 || header.readUInt32BE(0) * header.readUInt32BE(4) > mostPixels;
}
