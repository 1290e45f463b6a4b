import type { Language } from './language.js';

export const NBSP = '\u00A0';
export const MINUS = '\u2212';

/** Turns the narrow space of `Intl`, which the body font lacks, into U+00A0, and a hyphen that means "minus" into U+2212. */
export function cleanNumber(text: string): string {
  return text.replaceAll('\u202F', NBSP).replace(/^-/, MINUS);
}

/** French spacing: U+00A0 before : ; ? ! » € % and after «. Plain spaces in the languages files become the right ones. */
export function typeset(text: string, language: Language): string {
  const wide = text.replaceAll('\u202F', NBSP);
  if (language !== 'fr') return wide;
  return wide
    .replace(/ (?=[:;?!»€%](?:\s|[.,)\]»]|$))/g, NBSP)
    .replace(/« /g, `«${NBSP}`)
    .replaceAll("'", '’');
}
