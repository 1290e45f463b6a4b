import { readCsvSheet } from './csv-sheet.js';
import { faultySheet, longestFile, mostColumns, mostRows, type SheetReading } from './sheet.js';
import { readXlsxSheet } from './xlsx-sheet.js';

export const sheetFormats = ['csv', 'xlsx'] as const;
export type SheetFormat = (typeof sheetFormats)[number];

/** What the bytes are, whatever the file's name says; undefined for anything that is neither. */
export function formatOf(bytes: Uint8Array): SheetFormat | undefined {
  const starts = (...signature: number[]): boolean => signature.every((byte, index) => bytes[index] === byte);
  if (starts(0x50, 0x4b, 0x03, 0x04)) return 'xlsx';
  const foreign = starts(0xd0, 0xcf, 0x11, 0xe0) || starts(0x25, 0x50, 0x44, 0x46) || starts(0x1f, 0x8b);
  const opening = new TextDecoder('latin1').decode(bytes.subarray(0, 512)).replace(/^ï»¿/, '').trimStart();
  // A page or a mark-up document is text, too, and no table.
  return foreign || /^(?:<[!?a-z]|\{\s*"|%!)/i.test(opening) ? undefined : 'csv';
}

/** Reads a CSV or XLSX file, told apart by its bytes. */
export async function readSheetFile(bytes: Buffer): Promise<SheetReading> {
  if (bytes.byteLength === 0) return faultySheet('fileEmpty');
  if (bytes.byteLength > longestFile) return faultySheet('fileTooLarge');
  const format = formatOf(bytes);
  if (format === undefined) return faultySheet('fileTypeUnknown');
  const reading = format === 'xlsx' ? await readXlsxSheet(bytes) : readCsvSheet(bytes);
  if (reading.sheet === undefined) return reading;
  const { header, rows } = reading.sheet;
  if (rows.length > mostRows || header.length > mostColumns) return faultySheet('fileTooLong');
  return rows.length === 0 ? faultySheet('fileEmpty') : reading;
}
