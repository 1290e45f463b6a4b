import { localeOf, type Language } from './language.js';
import { NBSP } from './typography.js';

/** An instant (`Date` or its ISO text) or a calendar day (`2026-12-04`), which no zone may shift. */
export type Moment = Date | string;

const DAY = /^\d{4}-\d{2}-\d{2}$/;

export const isDay = (moment: Moment): boolean => typeof moment === 'string' && DAY.test(moment);
export const toDate = (moment: Moment): Date => (moment instanceof Date ? moment : new Date(moment));

interface DateParts {
  moment: Moment;
  zone: string;
  language: Language;
  options: Intl.DateTimeFormatOptions;
}

/** The words of a date, with the first of the month as French writes it and no break between day and month. */
export function dateWords({ moment, zone, language, options }: DateParts): string {
  const timeZone = isDay(moment) ? 'UTC' : zone;
  const parts = new Intl.DateTimeFormat(localeOf(language), { ...options, timeZone }).formatToParts(toDate(moment));
  const words = parts
    .map((part) => (part.type === 'day' && part.value === '1' && language === 'fr' ? '1ᵉʳ' : part.value))
    .join('');
  return words
    .replaceAll('\u202F', NBSP)
    .replace(/(\d|ᵉʳ) (?=\p{L})/gu, `$1${NBSP}`)
    .replace(',', '');
}

export interface DateOptions {
  language: Language;
  /** The zone of the reader; a calendar day ignores it. */
  zone?: string | undefined;
}

/** For tables: `4 déc.`, `1ᵉʳ janv.` */
export function formatShortDate(moment: Moment, { language, zone = 'Europe/Paris' }: DateOptions): string {
  return dateWords({ moment, zone, language, options: { day: 'numeric', month: 'short' } });
}

export interface DayOptions extends DateOptions {
  weekday?: boolean | undefined;
  year?: boolean | undefined;
}

/** For sentences: `vendredi 4 décembre 2026`, with or without the weekday and the year. */
export function formatDay(
  moment: Moment,
  { language, zone = 'Europe/Paris', weekday = true, year = true }: DayOptions,
): string {
  const options: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long' };
  if (weekday) options.weekday = 'long';
  if (year) options.year = 'numeric';
  return dateWords({ moment, zone, language, options });
}
