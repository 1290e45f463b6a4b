import { isUtf8 } from 'node:buffer';
import { CsvError, type Info, parse } from 'csv-parse/sync';
import type { DirectoryRefusal, DirectoryRefusalReason, DirectoryTable } from '@maillage/network-domain';

/** Eighty times the directory of the whole network. */
export const longestFile = 8 * 1024 * 1024;

export interface DirectoryFile {
  readonly name: string;
  /** Undefined: the file could not be opened or read. */
  readonly bytes: Uint8Array | undefined;
}

export type DirectoryFileReading =
  | { readonly table: DirectoryTable; readonly refused: undefined }
  | { readonly table: undefined; readonly refused: DirectoryRefusal };

/**
 * The rows of a CSV file in UTF-8: with or without byte order mark, commas or semicolons, lines ended in either way.
 * What a row says is not judged here.
 */
export function readDirectoryFile({ name, bytes }: DirectoryFile): DirectoryFileReading {
  const refuse = (reason: DirectoryRefusalReason, line: number | null = null): DirectoryFileReading => ({
    table: undefined,
    refused: { file: name, line, column: null, code: null, value: null, reason },
  });
  if (bytes === undefined) return refuse('fileUnreadable');
  if (bytes.byteLength > longestFile) return refuse('fileTooLarge');
  if (!isUtf8(bytes)) return refuse('bytesNotUtf8', lineOfBadBytes(bytes));
  const text = new TextDecoder('utf-8').decode(bytes);
  if (text.trim() === '') return refuse('fileEmpty');
  if (text.includes('\0')) return refuse('fileNotCsv');
  const records = recordsOf(text);
  if (typeof records === 'number') return refuse('quotesBroken', records);
  const [header, ...rows] = records;
  if (header === undefined) return refuse('fileEmpty');
  return { table: { file: name, headerLine: header.line, header: header.cells, rows }, refused: undefined };
}

interface TextRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

// The parser trims blanks around quotes, tabs and carriage returns with them; those two are what makes a cell a
// formula, so they go through it as characters of the private area, which no name may have either.
const tab = '\u{E009}';
const carriageReturn = '\u{E00D}';

/** The records that are not blank, or the line on which the quotes stop making sense. */
function recordsOf(text: string): readonly TextRecord[] | number {
  const lines = text.replaceAll('\r\n', '\n').replaceAll('\t', tab).replaceAll('\r', carriageReturn);
  const records: TextRecord[] = [];
  let lastLine = 0;
  const keep = (cells: string[], { lines: line }: Info): null => {
    const first = line - newLinesIn(cells);
    lastLine = line;
    if (cells.some((cell) => cell !== '') || cells.length > 1)
      records.push({ line: first, cells: cells.map(restored) });
    return null;
  };
  try {
    parse(lines, {
      delimiter: separatorOf(lines),
      record_delimiter: '\n',
      relax_column_count: true,
      trim: true,
      on_record: (cells: string[], context) => keep(cells, context),
    });
  } catch (error) {
    if (error instanceof CsvError) return lastLine + 1;
    throw error;
  }
  return records;
}

function restored(cell: string): string {
  return cell.replaceAll(tab, '\t').replaceAll(carriageReturn, '\r');
}

function newLinesIn(cells: readonly string[]): number {
  return cells.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0);
}

/** The separator that the first written line has more of, outside quotes. */
function separatorOf(text: string): ',' | ';' {
  const header = text.trimStart().split('\n', 1)[0] ?? '';
  const bare = header.replaceAll(/"[^"]*"/g, '');
  return bare.split(';').length > bare.split(',').length ? ';' : ',';
}

function lineOfBadBytes(bytes: Uint8Array): number | null {
  let start = 0;
  for (let line = 1; start <= bytes.byteLength; line += 1) {
    const newLine = bytes.indexOf(0x0a, start);
    const end = newLine === -1 ? bytes.byteLength : newLine;
    if (!isUtf8(bytes.subarray(start, end))) return line;
    start = end + 1;
  }
  return null;
}
