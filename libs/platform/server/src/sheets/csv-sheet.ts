import { isUtf8 } from 'node:buffer';
import { CsvError, type Info, parse } from 'csv-parse/sync';
import { isBeyondLines, longestLine, withoutEmptyEnd } from './csv-extent.js';
import { faultySheet, longestFile, mostColumns, mostRows, type SheetLine, type SheetReading } from './sheet.js';

/** The rows of a CSV file in UTF-8: with or without byte order mark, commas or semicolons, lines ended in either way. */
export function readCsvSheet(file: Uint8Array): SheetReading {
  if (file.byteLength > longestFile) return faultySheet('fileTooLarge');
  const bytes = withoutEmptyEnd(file);
  if (isBeyondLines(bytes)) return faultySheet('fileTooLong');
  if (!isUtf8(bytes)) return faultySheet('bytesNotUtf8', lineOfBadBytes(bytes));
  const text = new TextDecoder('utf-8').decode(bytes);
  if (text.trim() === '') return faultySheet('fileEmpty');
  if (text.includes('\0')) return faultySheet('fileNotCsv');
  const records = recordsOf(text);
  if (records === 'fileTooLong') return faultySheet(records);
  if (typeof records === 'number') return faultySheet('quotesBroken', records);
  const [header, ...rows] = records;
  if (header === undefined) return faultySheet('fileEmpty');
  return { sheet: { headerLine: header.line, header: header.cells, rows }, fault: undefined };
}

// The parser trims blanks around quotes, tabs and carriage returns with them; those two are what makes a cell a
// formula, so they go through it as characters of the private area, which no name may have either.
const tab = '\u{E009}';
const carriageReturn = '\u{E00D}';

/** A cell may hold a text of some pages. */
const longestRecord = 4 * longestLine;

class BeyondMeasure extends Error {}

/** The records that are not blank; or that they are too many; or the line on which the quotes stop making sense. */
function recordsOf(text: string): readonly SheetLine[] | number | 'fileTooLong' {
  const lines = text.replaceAll('\r\n', '\n').replaceAll('\t', tab).replaceAll('\r', carriageReturn);
  const records: SheetLine[] = [];
  let lastLine = 0;
  const keep = (cells: string[], { lines: line }: Info): null => {
    const first = line - newLinesIn(cells);
    lastLine = line;
    if (cells.length > mostColumns || records.length > mostRows + 1) throw new BeyondMeasure();
    if (cells.some((cell) => cell !== '') || cells.length > 1)
      records.push({ line: first, cells: cells.map(restored) });
    return null;
  };
  try {
    parse(lines, {
      delimiter: separatorOf(lines),
      record_delimiter: '\n',
      max_record_size: longestRecord,
      skip_empty_lines: true,
      relax_column_count: true,
      trim: true,
      on_record: (cells: string[], context) => keep(cells, context),
    });
  } catch (error) {
    if (error instanceof BeyondMeasure) return 'fileTooLong';
    if (error instanceof CsvError) return lineWithTextAfter(lines, lastLine);
    throw error;
  }
  return records;
}

/** Empty lines are passed over without a word of the parser. */
function lineWithTextAfter(text: string, line: number): number {
  const after = text.split('\n').slice(line);
  const empty = after.findIndex((one) => one.trim() !== '');
  return line + 1 + Math.max(0, empty);
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
