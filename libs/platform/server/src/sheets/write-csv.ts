import { harmless, type SheetCell } from './sheet-cell.js';

const byteOrderMark = '\u{FEFF}';

/** A CSV as spreadsheets in French open it: UTF-8 with its mark, semicolons, numbers with a comma. */
export function writeCsv(header: readonly string[], rows: readonly (readonly SheetCell[])[]): Buffer {
  const lines = [header, ...rows].map((cells) => cells.map(written).join(';'));
  return Buffer.from(`${byteOrderMark}${lines.join('\r\n')}\r\n`, 'utf8');
}

function written(cell: SheetCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell).replace('.', ',');
  const text = harmless(cell);
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
