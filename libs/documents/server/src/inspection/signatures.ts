/** First bytes of what runs, or holds what runs. */
const executables = [
  [0x4d, 0x5a], // Windows
  [0x7f, 0x45, 0x4c, 0x46], // Linux
  [0xca, 0xfe, 0xba, 0xbe], // Java, macOS
  [0xcf, 0xfa, 0xed, 0xfe],
  [0xce, 0xfa, 0xed, 0xfe],
  [0xfe, 0xed, 0xfa, 0xcf],
  [0xfe, 0xed, 0xfa, 0xce],
  [0x23, 0x21], // a script that names its reader
  [0x4c, 0x00, 0x00, 0x00, 0x01, 0x14, 0x02, 0x00], // a shortcut of Windows
  [0x00, 0x61, 0x73, 0x6d],
];

const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

export function isExecutable(bytes: Buffer): boolean {
  return executables.some((start) => beginsWith(bytes, start));
}

/** The container of the former office formats, and of objects linked and embedded. */
export function isCompound(bytes: Buffer): boolean {
  return beginsWith(bytes, compound);
}

export function isArchive(bytes: Buffer): boolean {
  return beginsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || beginsWith(bytes, [0x50, 0x4b, 0x05, 0x06]);
}

export function beginsWith(bytes: Buffer, start: readonly number[]): boolean {
  return bytes.length >= start.length && start.every((byte, place) => bytes[place] === byte);
}

/** What a browser would run or show if it took the bytes for a page. */
const markup = /<script|<\?php|<html|<!doctype\s+html|<iframe|<body[\s>]|javascript:/i;

export function hasMarkup(bytes: Buffer): boolean {
  return markup.test(bytes.toString('latin1'));
}

/** An archive is read from its end: whether one ends where the file does. */
export function hasArchiveAtEnd(bytes: Buffer): boolean {
  const longestComment = 0xffff;
  const from = Math.max(bytes.length - 22 - longestComment, 0);
  const tail = bytes.subarray(from);
  for (let at = tail.indexOf('PK\x05\x06', 0, 'latin1'); at >= 0; at = tail.indexOf('PK\x05\x06', at + 1, 'latin1')) {
    if (at + 22 > tail.length) return false;
    const end = at + 22 + tail.readUInt16LE(at + 20);
    if (end <= tail.length && tail.length - end < longestComment) return true;
  }
  return false;
}
