import { localeOf, type Language } from './language.js';
import { cleanNumber, NBSP } from './typography.js';

export interface MoneyOptions {
  /** `auto` shows cents only when they are not zero; `always` suits a column where one amount has some. */
  cents?: 'auto' | 'always' | undefined;
}

/** An amount in euros from whole cents: `21 000 €`, `151,50 €`. */
export function formatMoney(cents: number, language: Language, { cents: shown = 'auto' }: MoneyOptions = {}): string {
  const digits = shown === 'always' || cents % 100 !== 0 ? 2 : 0;
  const format = new Intl.NumberFormat(localeOf(language), {
    style: 'currency',
    currency: 'EUR',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return cleanNumber(format.format(cents / 100));
}

/** A ratio between 0 and 1 as a percentage: `58 %`. */
export function formatPercent(ratio: number, language: Language, digits = 0): string {
  const text = new Intl.NumberFormat(localeOf(language), { style: 'percent', maximumFractionDigits: digits }).format(
    ratio,
  );
  return cleanNumber(text);
}

/** A number as read in a sentence or a column: `2 140`, `31,5`. */
export function formatCount(value: number, language: Language, digits = 1): string {
  return cleanNumber(new Intl.NumberFormat(localeOf(language), { maximumFractionDigits: digits }).format(value));
}

/** A length of time from minutes: `55 min`, `1 h 10`, `2 h 00`. */
export function formatDuration(minutes: number): string {
  const whole = Math.round(minutes);
  if (whole < 60) return `${whole}${NBSP}min`;
  return `${Math.floor(whole / 60)}${NBSP}h${NBSP}${String(whole % 60).padStart(2, '0')}`;
}
