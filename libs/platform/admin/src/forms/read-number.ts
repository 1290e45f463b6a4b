import type { Language } from '../language/language.js';

const unspaced = (text: string): string => text.replace(/[\s\u00A0\u202F€]/g, '').replace(/^\u2212/, '-');

/** A whole number as people write it: `2 140`, `-3`; null when it is something else. */
export function readInteger(text: string): number | null {
  const plain = unspaced(text);
  return /^-?\d{1,15}$/.test(plain) ? Number(plain) : null;
}

/** A number with no more decimals than are taken: `12,5`, `12.5`; null when it is something else. */
export function readDecimal(text: string, decimals: number): number | null {
  const match = /^-?\d{1,15}(?:[.,](\d+))?$/.exec(unspaced(text));
  return match === null || (match[1] ?? '').length > decimals ? null : Number(match[0].replace(',', '.'));
}

/**
 * Whole cents from an amount as people write it: `151`, `151,5`, `1 234,50 €`, `151.00`; null when it is something else.
 * English groups thousands with a comma (`1,234.50`); French never does, so that `12,345` is not read as twelve thousand.
 */
export function readCents(text: string, language: Language): number | null {
  const plain = unspaced(text);
  const grouped = language === 'en' && /^-?\d{1,3}(,\d{3})+(\.\d{1,2})?$/.test(plain);
  const match = /^(-?)(\d{1,12})(?:[.,](\d{1,2}))?$/.exec(grouped ? plain.replaceAll(',', '') : plain);
  if (match === null) return null;
  const [, sign, euros = '0', cents = ''] = match;
  const total = Number(euros) * 100 + Number(cents.padEnd(2, '0'));
  return sign === '-' ? -total : total;
}

/** Cents as typed in a field: `151,00`; the decimal mark follows the language. */
export function writeCents(cents: number, decimalMark: string): string {
  const absolute = Math.abs(cents);
  return `${cents < 0 ? '-' : ''}${Math.floor(absolute / 100)}${decimalMark}${String(absolute % 100).padStart(2, '0')}`;
}
