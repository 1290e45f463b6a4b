// By itself: a worker that walks through one file needs nothing else of the platform.
import { namesInModestZip } from '@maillage/platform-archive';
import type { FileFault } from '@maillage/documents-domain';
import { beginsWith, isExecutable } from './signatures.js';

export interface PackagePart {
  readonly name: string;
  readonly content: Buffer;
}

/** All parts together, inflated. */
const mostInside = 120 * 1024 * 1024;
const endOfDirectory = 22;

/** The parts of an archive that is whole, modest and hides nothing, or what speaks against it. */
export function partsOf(bytes: Buffer): readonly PackagePart[] | FileFault {
  if (!beginsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return 'notWhatItSays';
  const end = bytes.length - endOfDirectory;
  if (end < 0 || bytes.toString('latin1', end, end + 4) !== 'PK\x05\x06') return 'trailingContent';
  const [directory, size] = [bytes.readUInt32LE(end + 16), bytes.readUInt32LE(end + 12)];
  if (directory + size !== end) return 'damaged';
  const heads = headsOf(bytes, directory, end);
  if (heads === undefined || heads.length !== bytes.readUInt16LE(end + 10)) return 'damaged';
  if (heads.some(({ flags }) => (flags & 1) === 1)) return 'encrypted';
  if (heads.some(({ name }) => !isSafeName(name))) return 'unsafeNameInside';
  if (heads.some(({ isSymbolicLink }) => isSymbolicLink)) return 'unsafeNameInside';
  if (heads.reduce((sum, { inflated }) => sum + inflated, 0) > mostInside) return 'tooMuchInside';
  if (heads.some((head) => head.localName !== head.name)) return 'damaged';
  if (new Set(heads.map(({ name }) => name.toLowerCase())).size < heads.length) return 'unsafeNameInside';
  const parts: PackagePart[] = [];
  const names = namesInModestZip(bytes, mostInside, (content, name) => parts.push({ name, content }));
  if (names === undefined) return 'tooMuchInside';
  return parts.some(({ content }) => isExecutable(content)) ? 'executable' : parts;
}

interface Head {
  readonly name: string;
  readonly localName: string;
  readonly flags: number;
  readonly inflated: number;
  readonly isSymbolicLink: boolean;
}

function headsOf(bytes: Buffer, directory: number, end: number): readonly Head[] | undefined {
  const heads: Head[] = [];
  let at = directory;
  while (at < end) {
    if (at + 46 > end || bytes.toString('latin1', at, at + 4) !== 'PK\x01\x02') return undefined;
    const nameLength = bytes.readUInt16LE(at + 28);
    const local = bytes.readUInt32LE(at + 42);
    if (local + 30 > bytes.length) return undefined;
    const localLength = bytes.readUInt16LE(local + 26);
    heads.push({
      name: bytes.toString('utf8', at + 46, at + 46 + nameLength),
      localName: bytes.toString('utf8', local + 30, local + 30 + localLength),
      flags: bytes.readUInt16LE(at + 8) | bytes.readUInt16LE(local + 6),
      inflated: bytes.readUInt32LE(at + 24),
      isSymbolicLink: bytes.readUInt32LE(at + 38) >>> 28 === 0xa,
    });
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return at === end ? heads : undefined;
}

const hidden = /[\p{Cc}\p{Cf}\\:*?"<>|\uFFFD]/u;

function isSafeName(name: string): boolean {
  const isRelative = name !== '' && !name.startsWith('/') && !/^[a-z]:/i.test(name);
  return isRelative && !hidden.test(name) && !name.split('/').some((part) => part === '..' || part === '.');
}
