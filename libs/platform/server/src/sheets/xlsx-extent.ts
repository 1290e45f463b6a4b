import { mostColumns, mostRows } from './sheet.js';

/** The library lays out the whole rectangle up to the last cell, written or not. */
const mostCells = 4_000_000;
/** As they are written, and as lenient readers still take them: without a blank before, with blanks around the sign. */
const references = /[\s"']r\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const lastRow = mostRows + 1;

/** Whether a part of a workbook is a sheet with a row or cell beyond what is taken, or one whose place cannot be told. */
export function isBeyondSheet(part: Buffer): boolean {
  if (!part.includes('sheetData')) return false;
  let [rows, columns] = [0, 0];
  for (const [, double, single] of part.toString('latin1').matchAll(references)) {
    const place = placeOf(double ?? single ?? '');
    if (place === undefined) return true;
    rows = Math.max(rows, place.row);
    columns = Math.max(columns, place.column);
    if (rows > lastRow || columns > mostColumns || rows * columns > mostCells) return true;
  }
  return false;
}

/** `7` is a row and `C7` a cell. */
function placeOf(reference: string): { row: number; column: number } | undefined {
  const [, letters, digits] = /^([A-Z]{0,3})(\d{1,7})$/.exec(reference) ?? [];
  if (letters === undefined || digits === undefined) return undefined;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(digits), column };
}
