import { inflateRawSync } from 'node:zlib';

const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;
const localHeader = 0x04034b50;

/**
 * The names in a ZIP whose content is at most so many bytes in all, or undefined when it is larger, or no such archive.
 * Every entry is inflated against the limit, because the sizes that an archive declares may lie.
 */
export function namesInModestZip(bytes: Buffer, limit: number): readonly string[] | undefined {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || end + 22 > bytes.length || bytes.readUInt32LE(end) !== endOfDirectory) return undefined;
  const names: string[] = [];
  let left = limit;
  let at = bytes.readUInt32LE(end + 16);
  while (at + 46 <= bytes.length && bytes.readUInt32LE(at) === directoryEntry) {
    const size = sizeOf(bytes, at, left);
    if (size === undefined || names.length >= 1_000) return undefined;
    left -= size;
    const nameLength = bytes.readUInt16LE(at + 28);
    names.push(bytes.toString('utf8', at + 46, at + 46 + nameLength));
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return names;
}

/** The bytes of one entry once inflated, or undefined when they are more than are left or cannot be read. */
function sizeOf(bytes: Buffer, entry: number, left: number): number | undefined {
  const compressed = bytes.readUInt32LE(entry + 20);
  const local = bytes.readUInt32LE(entry + 42);
  if (local + 30 > bytes.length || bytes.readUInt32LE(local) !== localHeader) return undefined;
  const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
  if (start + compressed > bytes.length) return undefined;
  if (bytes.readUInt16LE(entry + 10) === 0) return compressed > left ? undefined : compressed;
  try {
    return inflateRawSync(bytes.subarray(start, start + compressed), { maxOutputLength: Math.max(left, 1) }).length;
  } catch {
    return undefined;
  }
}
