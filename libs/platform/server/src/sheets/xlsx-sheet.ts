import { readSheet } from 'read-excel-file/node';
import { faultySheet, longestFile, type SheetLine, type SheetReading } from './sheet.js';
import { isBeyondSheet } from './xlsx-extent.js';
import { namesInModestZip } from '@maillage/platform-archive';

/** What the workbook of the longest table takes, and far below what would hurt. */
const largestContent = 96 * 1024 * 1024;

/** The first sheet of an XLSX workbook. Numbers stay as they are written, days are read as 2026-12-31. */
export async function readXlsxSheet(bytes: Buffer): Promise<SheetReading> {
  if (bytes.byteLength > longestFile) return faultySheet('fileTooLarge');
  let isTooLong = false;
  const names = namesInModestZip(bytes, largestContent, (part) => {
    isTooLong ||= isBeyondSheet(part);
  });
  if (names === undefined) return faultySheet('workbookUnreadable');
  if (!names.includes('xl/workbook.xml')) return faultySheet('fileTypeUnknown');
  if (isTooLong) return faultySheet('fileTooLong');
  const rows = await rowsOf(bytes);
  if (rows === undefined) return faultySheet('workbookUnreadable');
  const [header, ...lines] = rows.filter(({ cells }) => cells.some((cell) => cell !== ''));
  if (header === undefined) return faultySheet('fileEmpty');
  const titles = withoutBlankEnd(header.cells);
  return {
    sheet: { headerLine: header.line, header: titles, rows: lines.map((line) => fitted(line, titles.length)) },
    fault: undefined,
  };
}

/** The library says of a broken workbook whatever the step that failed says: any of it means that it cannot be read. */
async function rowsOf(bytes: Buffer): Promise<readonly SheetLine[] | undefined> {
  try {
    const rows: readonly (readonly unknown[])[] = await readSheet(bytes, { parseNumber: (text) => text, trim: true });
    return rows.map((cells, index) => ({ line: index + 1, cells: cells.map(textOf) }));
  } catch {
    return undefined;
  }
}

function textOf(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return String(cell as string | boolean);
}

function withoutBlankEnd(cells: readonly string[]): readonly string[] {
  const last = cells.findLastIndex((cell) => cell !== '');
  return cells.slice(0, last + 1);
}

/** A workbook has no short rows: empty cells are just not written. */
function fitted({ line, cells }: SheetLine, length: number): SheetLine {
  const written = withoutBlankEnd(cells);
  return { line, cells: [...written, ...Array.from({ length: Math.max(0, length - written.length) }, () => '')] };
}
