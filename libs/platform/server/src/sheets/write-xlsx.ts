import writeXlsxFile from 'write-excel-file/node';
import type { CellObject } from 'write-excel-file/node';
import type { SheetCell } from './sheet-cell.js';

/** A workbook of one sheet. A text is written as a text, so that nothing in it is run. */
export async function writeXlsx(header: readonly string[], rows: readonly (readonly SheetCell[])[]): Promise<Buffer> {
  const titles = header.map((title) => ({ value: told(title), type: String, fontWeight: 'bold' as const }));
  const table = [titles, ...rows.map((cells) => cells.map(written))];
  const columns = header.map((title) => ({ width: Math.min(48, Math.max(14, title.length + 4)) }));
  return writeXlsxFile(table, { columns, stickyRowsCount: 1 }).toBuffer();
}

function written(cell: SheetCell): CellObject | null {
  if (cell === null || cell === '') return null;
  return typeof cell === 'number'
    ? { value: cell, type: Number }
    : { value: told(withoutControls(cell)), type: String };
}

/**
 * The library finds texts again in an object, and takes `constructor` for one that it has already: the workbook would not
 * open. A space that nobody sees tells it apart.
 */
function told(text: string): string {
  return text in Object.prototype ? `${text} ` : text;
}

/** XML cannot hold control characters, and a cell at most 32 767 characters. */
function withoutControls(text: string): string {
  return text
    .replaceAll(
      /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g,
      ' ',
    )
    .slice(0, 32_767);
}
