import { inflateSync } from 'node:zlib';
import type { FileFault } from '@maillage/documents-domain';

const mostInside = 120 * 1024 * 1024;
const mostStreams = 50_000;
const streamStart = />>\s*stream\r?\n/g;

/** Objects that are kept packed, each as it would stand in the file: `7 0 obj …`. */
export function objectStreamsOf(raw: string, bytes: Buffer): readonly string[] | FileFault {
  const found: string[] = [];
  let [left, streams] = [mostInside, 0];
  for (const { index, 0: start } of raw.matchAll(streamStart)) {
    streams += 1;
    if (streams > mostStreams) return 'tooMuchInside';
    const dictionary = plain(dictionaryBefore(raw, index + 2));
    const isOfObjects =
      /\/ObjStm(?![A-Za-z])/.test(dictionary) || (/\/N\s/.test(dictionary) && /\/First\s/.test(dictionary));
    if (!isOfObjects) continue;
    if (!isPlainlyPacked(dictionary)) return 'unexpectedPart';
    const from = index + start.length;
    const to = raw.indexOf('endstream', from);
    const content = to < 0 ? undefined : unpacked(bytes.subarray(from, to), dictionary, left);
    if (content === undefined) return 'damaged';
    left -= content.length;
    if (left <= 0) return 'tooMuchInside';
    found.push(asWritten(content.toString('latin1'), dictionary));
  }
  return found;
}

/** What stands between `>>` and the `<<` that opens it. */
function dictionaryBefore(raw: string, end: number): string {
  const text = raw.slice(Math.max(end - 4_096, 0), end);
  let depth = 0;
  for (let at = text.length - 2; at >= 0; at -= 1) {
    const two = text.slice(at, at + 2);
    if (two === '>>') depth += 1;
    else if (two === '<<') depth -= 1;
    else continue;
    if (depth === 0) return text.slice(at);
    at -= 1;
  }
  return text;
}

function plain(text: string): string {
  return text.replaceAll(/#([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** Other ways to pack objects hide them from who looks, and no writer uses them. */
function isPlainlyPacked(dictionary: string): boolean {
  const filters = /\/Filter\s*(\[[^\]]*\]|\/\w+|\d+ \d+ R)/.exec(dictionary)?.[1];
  const isFlate = filters === undefined || /^\[?\s*\/(?:FlateDecode|Fl)\s*\]?$/.test(filters);
  return isFlate && !/\/Predictor\s+(?!1\b)\d/.test(dictionary);
}

function unpacked(bytes: Buffer, dictionary: string, left: number): Buffer | undefined {
  if (!dictionary.includes('/Filter')) return bytes;
  try {
    return inflateSync(bytes, { maxOutputLength: Math.max(left, 1) });
  } catch {
    return undefined;
  }
}

function asWritten(content: string, dictionary: string): string {
  const first = Number(/\/First\s+(\d{1,9})/.exec(dictionary)?.[1] ?? 0);
  const heads = [...content.slice(0, first).matchAll(/(\d+)\s+(\d+)/g)].map(([, number = '', at = '']) => ({
    number,
    at: first + Number(at),
  }));
  const objects = heads.map(({ number, at }, place) => `\n${number} 0 obj ${content.slice(at, heads[place + 1]?.at)}`);
  return `${objects.join('')}\n${content}`;
}

/** The file without the content of its streams, where chance may write any short name. */
export function withoutStreams(raw: string): string {
  let [text, at] = ['', 0];
  for (const { index, 0: start } of raw.matchAll(streamStart)) {
    if (index < at) continue;
    text += raw.slice(at, index + start.length);
    const end = raw.indexOf('endstream', index);
    at = end < 0 ? raw.length : end;
  }
  return text + raw.slice(at);
}
