import type { SheetCell } from '../sheets/sheet-cell.js';

/** The cells of a row, each as its column reads it. */
export function cellsOf<Row>(
  columns: Readonly<Record<string, (row: Row) => SheetCell>>,
  row: Row,
): Readonly<Record<string, SheetCell>> {
  return Object.fromEntries(Object.entries(columns).map(([name, read]) => [name, read(row)]));
}
