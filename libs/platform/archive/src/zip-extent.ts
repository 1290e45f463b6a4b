import { inflateRawSync } from 'node:zlib';

const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;
const localHeader = 0x04034b50;

/**
 * The names in a ZIP whose content is at most so many bytes in all, or undefined when it is larger, or no such archive.
 * Every entry is inflated against the limit, because the sizes that an archive declares may lie.
 *
 * @param look is shown what each entry holds, and its name
 */
export function namesInModestZip(
  bytes: Buffer,
  limit: number,
  look: (content: Buffer, name: string) => void,
): readonly string[] | undefined {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || end + 22 > bytes.length || bytes.readUInt32LE(end) !== endOfDirectory) return undefined;
  const names: string[] = [];
  let left = limit;
  const extents: Extent[] = [];
  const directory = bytes.readUInt32LE(end + 16);
  let at = directory;
  while (at + 46 <= bytes.length && bytes.readUInt32LE(at) === directoryEntry) {
    const content = contentOf(bytes, at, left);
    if (content === undefined || names.length >= 1_000) return undefined;
    left -= content.length;
    extents.push(extentOf(bytes, at));
    const nameLength = bytes.readUInt16LE(at + 28);
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    look(content, name);
    names.push(name);
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return isWithoutHidden(extents, directory) ? names : undefined;
}

interface Extent {
  readonly start: number;
  readonly end: number;
}

/** What may follow an entry: its sizes once more. */
const longestTrailer = 24;

/** Whether all before the directory is entries of the directory: who reads from the front finds no others. */
function isWithoutHidden(extents: readonly Extent[], directory: number): boolean {
  let before = 0;
  for (const { start, end } of extents.toSorted((one, other) => one.start - other.start)) {
    if (start < before || start - before > (before === 0 ? 0 : longestTrailer)) return false;
    before = end;
  }
  return directory >= before && directory - before <= longestTrailer;
}

function extentOf(bytes: Buffer, entry: number): Extent {
  const start = bytes.readUInt32LE(entry + 42);
  return { start, end: dataStart(bytes, start) + bytes.readUInt32LE(entry + 20) };
}

function dataStart(bytes: Buffer, local: number): number {
  return local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
}

/** One entry once inflated, or undefined when it is more than is left or cannot be read. */
function contentOf(bytes: Buffer, entry: number, left: number): Buffer | undefined {
  const compressed = bytes.readUInt32LE(entry + 20);
  const local = bytes.readUInt32LE(entry + 42);
  if (local + 30 > bytes.length || bytes.readUInt32LE(local) !== localHeader) return undefined;
  if (bytes.readUInt16LE(local + 8) !== bytes.readUInt16LE(entry + 10)) return undefined;
  const start = dataStart(bytes, local);
  if (start + compressed > bytes.length) return undefined;
  const packed = bytes.subarray(start, start + compressed);
  if (bytes.readUInt16LE(entry + 10) === 0) return compressed > left ? undefined : packed;
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(left, 1) });
  } catch {
    return undefined;
  }
}
