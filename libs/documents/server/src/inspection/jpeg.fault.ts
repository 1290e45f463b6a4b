import type { FileFault } from '@maillage/documents-domain';
import { beginsWith, hasMarkup } from './signatures.js';

const start = [0xff, 0xd8, 0xff];

/** Phones keep a second picture behind the first, and pad with zeros: nothing else may follow. */
export function jpegFault(bytes: Buffer): FileFault | undefined {
  if (!beginsWith(bytes, start)) return 'notWhatItSays';
  let rest = bytes;
  while (beginsWith(rest, start)) {
    const end = endOfPicture(rest);
    if (end === undefined) return 'damaged';
    rest = rest.subarray(end);
  }
  if (rest.some((byte) => byte !== 0)) return 'trailingContent';
  return hasMarkup(bytes) ? 'markup' : undefined;
}

/** Segment by segment to the end of the picture; undefined when it has none. */
function endOfPicture(bytes: Buffer): number | undefined {
  let at = 2;
  let hasScan = false;
  while (at + 2 <= bytes.length) {
    if (bytes[at] !== 0xff) return undefined;
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) at += 1;
    else if (marker === 0xd9) return hasScan ? at + 2 : undefined;
    else if (isBare(marker)) at += 2;
    else {
      if (at + 4 > bytes.length) return undefined;
      at += 2 + bytes.readUInt16BE(at + 2);
      if (marker === 0xda) {
        hasScan = true;
        at = endOfScan(bytes, at);
      }
    }
  }
  return undefined;
}

function isBare(marker: number): boolean {
  return marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8);
}

/** Within a scan, 0xFF stands for itself with a zero after it, and for restarts. */
function endOfScan(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 2)) {
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  return bytes.length;
}
