import { formatDay, toDate, type DateOptions, type Moment } from './format-date.js';
import { localeOf, type Language } from './language.js';
import { NBSP } from './typography.js';
import { daysBetween } from './zoned-time.js';
import { zoneName } from './zones.js';

/** `18 h 00` in French, `18:00` in English. */
export function formatTime(moment: Moment, { language, zone = 'Europe/Paris' }: DateOptions): string {
  const time = new Intl.DateTimeFormat(localeOf(language), {
    hour: 'numeric',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: zone,
  }).format(toDate(moment));
  return language === 'fr' ? time.replace(':', `${NBSP}h${NBSP}`) : time;
}

export interface InstantOptions {
  language: Language;
  readerZone: string;
  /** The zone of whoever set the deadline: told after the reader's own when the clocks differ. */
  coordinatorZone: string;
}

/** `vendredi 4 décembre 2026 à 18 h 00, heure de Paris`; overseas the reader's own time comes first, the coordinator's after. */
export function formatInstant(moment: Moment, { language, readerZone, coordinatorZone }: InstantOptions): string {
  const at = language === 'fr' ? ' à ' : ' at ';
  const day = (zone: string) => formatDay(moment, { language, zone });
  const time = (zone: string) => formatTime(moment, { language, zone });
  const own = `${day(readerZone)}${at}${time(readerZone)}, ${zoneName(readerZone, language)}`;
  const sameDay = day(readerZone) === day(coordinatorZone);
  if (sameDay && time(readerZone) === time(coordinatorZone)) return own;
  const theirs = sameDay ? time(coordinatorZone) : `${day(coordinatorZone)}${at}${time(coordinatorZone)}`;
  return `${own} (${theirs}, ${zoneName(coordinatorZone, language)})`;
}

const NEAR = 15;

export interface DistanceOptions extends DateOptions {
  now: Date;
}

/** `dans 11 jours`, `demain`, `hier`; null from fifteen days on, where a date says more. */
export function formatDistance(
  moment: Moment,
  { now, language, zone = 'Europe/Paris' }: DistanceOptions,
): string | null {
  const days = daysBetween(now, toDate(moment), zone);
  if (Math.abs(days) >= NEAR) return null;
  return new Intl.RelativeTimeFormat(localeOf(language), { numeric: 'auto' })
    .format(days, 'day')
    .replace(/(\d) /, `$1${NBSP}`);
}
