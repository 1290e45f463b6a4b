import type { ReadTransaction } from '../database/transaction.js';
import type { ActingActor } from '../policy/actor.js';
import type { SheetFormat } from '../sheets/read-sheet.js';
import type { SheetCell } from '../sheets/sheet-cell.js';
import { writeCsv } from '../sheets/write-csv.js';
import { writeXlsx } from '../sheets/write-xlsx.js';
import type { ExportableList } from './exportable-list.js';
import type { ExportedColumn, ExportSpec } from './export-run.js';

/**
 * The rows of a list under the columns asked for, read page by page as the asker reads them.
 *
 * @param tell how many rows there are so far
 */
export async function exportedRows(
  { reads, actor }: { reads: ReadTransaction; actor: ActingActor },
  list: ExportableList,
  { columns, filter }: ExportSpec,
  tell: (rows: number) => Promise<void> = () => Promise.resolve(),
): Promise<SheetCell[][]> {
  const known = list.filterOf(filter);
  const rows: SheetCell[][] = [];
  let after: string | null = null;
  do {
    const page = await list.page(reads, known, { after, actor });
    for (const row of page.rows) rows.push(columns.map((column) => cellOf(row, column)));
    after = page.hasMore ? page.endCursor : null;
    await tell(rows.length);
  } while (after !== null);
  return rows;
}

export async function fileOf(
  format: SheetFormat,
  columns: readonly ExportedColumn[],
  rows: readonly (readonly SheetCell[])[],
): Promise<Buffer> {
  const header = columns.map(({ title }) => title);
  return format === 'csv' ? writeCsv(header, rows) : writeXlsx(header, rows);
}

function cellOf(row: Readonly<Record<string, SheetCell>>, { name, words }: ExportedColumn): SheetCell {
  const cell = row[name] ?? null;
  // A cell may say `constructor`, which every object has without having been given it.
  return typeof cell === 'string' && Object.hasOwn(words, cell) ? (words[cell] ?? cell) : cell;
}
