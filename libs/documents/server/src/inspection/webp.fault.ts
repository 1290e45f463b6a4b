import type { FileFault } from '@maillage/documents-domain';
import { hasMarkup } from './signatures.js';

const known = new Set(['VP8 ', 'VP8L', 'VP8X', 'ANIM', 'ANMF', 'ALPH', 'ICCP', 'EXIF', 'XMP ']);
const firsts = new Set(['VP8 ', 'VP8L', 'VP8X']);

export function webpFault(bytes: Buffer): FileFault | undefined {
  const isWebp = bytes.toString('latin1', 0, 4) === 'RIFF' && bytes.toString('latin1', 8, 12) === 'WEBP';
  if (!isWebp || bytes.length < 20) return 'notWhatItSays';
  const end = 8 + bytes.readUInt32LE(4);
  if (end > bytes.length) return 'damaged';
  if (end < bytes.length) return 'trailingContent';
  let at = 12;
  while (at + 8 <= end) {
    const type = bytes.toString('latin1', at, at + 4);
    if (!known.has(type) || (at === 12 && !firsts.has(type))) return 'unexpectedPart';
    const length = bytes.readUInt32LE(at + 4);
    at += 8 + length + (length % 2);
  }
  if (at !== end) return 'damaged';
  return hasMarkup(bytes) ? 'markup' : undefined;
}
