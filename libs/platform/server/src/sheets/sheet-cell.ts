/** What a cell of an exported table holds. Days are texts, 2026-12-31. */
export type SheetCell = string | number | null;

const opensFormula = /^[=+\-@\t\r＝＋－＠]/u;

const guardedAlready = /^'+[=+\-@\t\r＝＋－＠]/u;

/** A text of a list that can be imported again: one that has the apostrophe already gets another, so that none is lost. */
export function returnable(text: string): string {
  return guardedAlready.test(text) ? `'${text}` : text;
}

/** The text that `returnable` was given, whether the file was a CSV, which guards it, or a workbook, which does not. */
export function returned(cell: string): string {
  return guardedAlready.test(cell) ? cell.slice(1) : cell;
}

/** A text that a spreadsheet shows instead of running: what would open a formula is put behind an apostrophe. */
export function harmless(text: string): string {
  return opensFormula.test(text) ? `'${text}` : text;
}
