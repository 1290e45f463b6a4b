import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipEntry {
  readonly name: string;
  readonly content: string | Buffer;
  /** Lies and oddities, for those who look for them. */
  readonly stored?: boolean;
  readonly localName?: string;
  readonly encrypted?: boolean;
  readonly declared?: number;
  readonly mode?: number;
}

export interface ZipOddities {
  readonly comment?: string;
  readonly before?: Buffer;
  readonly after?: Buffer;
  /** Entries that stand in the file and not in its directory. */
  readonly hidden?: readonly ZipEntry[];
}

/** An archive as its format says it, or as somebody who means harm would write it. */
export function zip(entries: readonly ZipEntry[], oddities: ZipOddities = {}): Buffer {
  const { comment = '', before = Buffer.alloc(0), after = Buffer.alloc(0), hidden = [] } = oddities;
  const pieces: Buffer[] = [before];
  const directory: Buffer[] = [];
  let at = before.length;
  for (const [place, entry] of [...hidden, ...entries].entries()) {
    const local = localPart(entry);
    if (place >= hidden.length) directory.push(directoryPart(entry, at));
    pieces.push(local);
    at += local.length;
  }
  const heads = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(heads.length, 12);
  end.writeUInt32LE(at, 16);
  end.writeUInt16LE(comment.length, 20);
  return Buffer.concat([...pieces, heads, end, Buffer.from(comment), after]);
}

function packed({ content, stored = false }: ZipEntry): { whole: Buffer; data: Buffer; method: number } {
  const whole = Buffer.from(content);
  return stored ? { whole, data: whole, method: 0 } : { whole, data: deflateRawSync(whole), method: 8 };
}

function localPart(entry: ZipEntry): Buffer {
  const name = Buffer.from(entry.localName ?? entry.name);
  const head = Buffer.alloc(30);
  const { data } = writeSizes(head, entry, 6);
  head.writeUInt32LE(0x04034b50, 0);
  head.writeUInt16LE(20, 4);
  head.writeUInt16LE(name.length, 26);
  return Buffer.concat([head, name, data]);
}

function directoryPart(entry: ZipEntry, at: number): Buffer {
  const name = Buffer.from(entry.name);
  const head = Buffer.alloc(46);
  writeSizes(head, entry, 8);
  head.writeUInt32LE(0x02014b50, 0);
  head.writeUInt16LE(entry.mode === undefined ? 20 : 0x0314, 4);
  head.writeUInt16LE(20, 6);
  head.writeUInt16LE(name.length, 28);
  head.writeUInt32LE((entry.mode ?? 0) * 0x10000, 38);
  head.writeUInt32LE(at, 42);
  return Buffer.concat([head, name]);
}

/** Flags, method, sum and sizes, which both parts have in one order. */
function writeSizes(head: Buffer, entry: ZipEntry, flags: number): { data: Buffer } {
  const { whole, data, method } = packed(entry);
  head.writeUInt16LE((entry.encrypted === true ? 1 : 0) | 0x800, flags);
  head.writeUInt16LE(method, flags + 2);
  head.writeUInt32LE(crc32(whole), flags + 8);
  head.writeUInt32LE(data.length, flags + 12);
  head.writeUInt32LE(entry.declared ?? whole.length, flags + 16);
  return { data };
}
