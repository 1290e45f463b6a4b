import { isFormula } from './directory-cell.rules.js';
import type { DirectoryRefusal, DirectoryRefusalReason } from './directory-refusal.js';
import type { DirectoryTable, DirectoryTableRow } from './directory-table.js';

/** One row whose cells are reached by the name of their column, without the blanks around them. */
export interface SheetRow {
  readonly line: number;
  readonly code: string;
  readonly cell: (column: string) => string;
  readonly refusal: (column: string | null, reason: DirectoryRefusalReason) => DirectoryRefusal;
}

/** What can be read of a table: rows of the right shape, the codes of all rows, and what is refused so far. */
export interface DirectorySheet {
  /** False when the columns themselves are refused: then nothing is known of the rows. */
  readonly readable: boolean;
  readonly rows: readonly SheetRow[];
  readonly codesOfRefusedRows: readonly string[];
  readonly refused: readonly DirectoryRefusal[];
}

/**
 * Finds the columns by their names and refuses rows of another length and cells that a spreadsheet would run.
 * A table whose header is refused has no row.
 *
 * @param columns the names of the columns that must be there; the first holds the code of the row
 */
export function sheetOf(table: DirectoryTable, columns: readonly [string, ...string[]]): DirectorySheet {
  const names = table.header.map(cleaned);
  const refused = headerRefusals(table, names, columns);
  if (refused.length > 0) return { readable: false, rows: [], codesOfRefusedRows: [], refused };
  const rows: SheetRow[] = [];
  const codesOfRefusedRows: string[] = [];
  for (const tableRow of table.rows) {
    const row = sheetRow(table.file, names, tableRow, columns[0]);
    const faults = shapeRefusals(row, names, tableRow.cells);
    if (faults.length === 0) rows.push(row);
    else codesOfRefusedRows.push(row.code);
    refused.push(...faults);
  }
  return { readable: true, rows, codesOfRefusedRows, refused };
}

function cleaned(cell: string): string {
  return cell.trim().normalize('NFC');
}

function headerRefusals(table: DirectoryTable, names: readonly string[], columns: readonly string[]) {
  const refusal = (column: string | null, reason: DirectoryRefusalReason): DirectoryRefusal => ({
    file: table.file,
    line: table.headerLine,
    column,
    code: null,
    value: column,
    reason,
  });
  const folded = names.map((name) => name.toLowerCase());
  const missing = columns.filter((column) => !names.includes(column));
  if (missing.length === columns.length) return [{ ...refusal(null, 'fileNotCsv'), line: null }];
  return [
    ...missing.map((column) => refusal(column, 'columnMissing')),
    ...names.flatMap((name, index) => {
      if (name === '') return [refusal(null, 'columnUnnamed')];
      if (isFormula(table.header[index] ?? '')) return [refusal(name, 'formula')];
      return folded.indexOf(name.toLowerCase()) < index ? [refusal(name, 'columnDoubled')] : [];
    }),
  ];
}

function sheetRow(file: string, names: readonly string[], row: DirectoryTableRow, codeColumn: string): SheetRow {
  const cell = (column: string) => cleaned(row.cells[names.indexOf(column)] ?? '');
  const code = cell(codeColumn);
  return {
    line: row.line,
    code,
    cell,
    refusal: (column, reason) => ({
      file,
      line: row.line,
      column,
      code: code === '' ? null : code,
      value: column === null ? null : cell(column),
      reason,
    }),
  };
}

function shapeRefusals(row: SheetRow, names: readonly string[], cells: readonly string[]): DirectoryRefusal[] {
  if (cells.length !== names.length) {
    return [row.refusal(null, cells.length < names.length ? 'rowTooShort' : 'rowTooLong')];
  }
  return names.filter((_, index) => isFormula(cells[index] ?? '')).map((name) => row.refusal(name, 'formula'));
}
