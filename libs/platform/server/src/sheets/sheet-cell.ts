/** What a cell of an exported table holds. Days are texts, 2026-12-31. */
export type SheetCell = string | number | null;

const opensFormula = /^[=+\-@\t\r＝＋－＠]/u;

/** A text that a spreadsheet shows instead of running: what would open a formula is put behind an apostrophe. */
export function harmless(text: string): string {
  return opensFormula.test(text) ? `'${text}` : text;
}
