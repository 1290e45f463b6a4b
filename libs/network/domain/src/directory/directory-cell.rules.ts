import type { DirectoryRefusalReason } from './directory-refusal.js';

export const longestName = 200;

// Full-width signs too: spreadsheets in East Asian settings read them like the plain ones.
const formulaStart = /^[=+@＝＋＠]/u;
const minusStart = /^[-－]/u;
const negativeNumber = /^-\d+(?:[.,]\d+)?$/;
const plainNumber = /^-?\d{1,3}(?:\.\d+)?$/;
const codeShape = /^[A-Za-z0-9][A-Za-z0-9_.-]{0,39}$/;

// Control, format (bidirectional marks among them), private, lone surrogate, line separators, and what draws nothing.
const unseen = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;
const letterOrDigit = /[\p{L}\p{N}]/u;

/** Whether a spreadsheet would run this cell instead of showing it. Takes the cell before its blanks are removed. */
export function isFormula(cell: string): boolean {
  if (/^[\t\r]/.test(cell)) return true;
  const text = cell.trim();
  return formulaStart.test(text) || (minusStart.test(text) && !negativeNumber.test(text));
}

export function codeFault(code: string): DirectoryRefusalReason | undefined {
  if (code === '') return 'codeMissing';
  return codeShape.test(code) ? undefined : 'codeMalformed';
}

/** The fault of a name that must be there. Its length is counted in characters, not in bytes. */
export function nameFault(name: string): DirectoryRefusalReason | undefined {
  if (unseen.test(name)) return 'characterForbidden';
  if (!letterOrDigit.test(name)) return 'nameBlank';
  return Array.from(name).length > longestName ? 'nameTooLong' : undefined;
}

/** The degrees that a text says, rounded to a millionth (a tenth of a metre), or undefined when it says none. */
export function degreesOf(text: string, limit: 90 | 180): number | undefined {
  if (!plainNumber.test(text)) return undefined;
  const degrees = Number(text);
  if (Math.abs(degrees) > limit) return undefined;
  return Math.round(degrees * 1e6) / 1e6 + 0;
}
