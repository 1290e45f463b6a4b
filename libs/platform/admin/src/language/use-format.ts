import { useMemo } from 'react';
import { formatDay, formatShortDate, type DayOptions, type Moment } from './format-date.js';
import { formatDistance, formatInstant, formatTime, type InstantOptions } from './format-instant.js';
import { formatCount, formatDuration, formatMoney, formatPercent, type MoneyOptions } from './format-number.js';
import { useLanguage } from './use-language.js';

type WithoutLanguage<T> = Omit<T, 'language'>;

/** The formatters bound to the language of the screens. */
export function useFormat() {
  const { language } = useLanguage();
  return useMemo(
    () => ({
      /** After a word that something follows: French leaves a space before it. */
      colon: language === 'fr' ? '\u00A0:' : ':',
      /** Things that have commas of their own. */
      joined: (things: readonly string[]) => things.join(language === 'fr' ? '\u00A0; ' : '; '),
      money: (cents: number, options?: MoneyOptions) => formatMoney(cents, language, options),
      percent: (ratio: number, digits?: number) => formatPercent(ratio, language, digits),
      count: (value: number, digits?: number) => formatCount(value, language, digits),
      duration: formatDuration,
      shortDate: (moment: Moment, zone?: string) =>
        formatShortDate(moment, zone === undefined ? { language } : { language, zone }),
      day: (moment: Moment, options: WithoutLanguage<DayOptions> = {}) => formatDay(moment, { ...options, language }),
      time: (moment: Moment, zone?: string) =>
        formatTime(moment, zone === undefined ? { language } : { language, zone }),
      instant: (moment: Moment, options: WithoutLanguage<InstantOptions>) =>
        formatInstant(moment, { ...options, language }),
      distance: (moment: Moment, now: Date = new Date(), zone = 'Europe/Paris') =>
        formatDistance(moment, { now, language, zone }),
    }),
    [language],
  );
}
