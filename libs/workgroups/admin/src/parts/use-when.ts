import { NBSP, useFormat, useLanguage, zoneName } from '@maillage/platform-admin';
import { useWorkgroupsFrame } from '../workgroups-frame.js';

interface Timed {
  readonly startsAt: string | null;
  readonly endsAt: string | null;
  readonly timeZone: string;
}

/**
 * "jeudi 3 décembre 2026, 14 h 00 – 15 h 30, heure de Paris": on the clock of who reads, and on the one on which it was set
 * where that is another. Null while there is no date.
 */
export function useWhen(): (of: Timed) => string | null {
  const format = useFormat();
  const { language } = useLanguage();
  const { acting } = useWorkgroupsFrame();
  return ({ startsAt, endsAt, timeZone }) => {
    if (startsAt === null || endsAt === null) return null;
    const day = (zone: string) => format.day(startsAt, { zone });
    const hours = (zone: string) =>
      `${format.time(startsAt, zone)}${NBSP}– ${format.time(endsAt, zone)}, ${zoneName(zone, language)}`;
    const own = `${day(acting.timeZone)}, ${hours(acting.timeZone)}`;
    if (format.time(startsAt, acting.timeZone) === format.time(startsAt, timeZone)) return own;
    return `${own} (${day(timeZone)}, ${hours(timeZone)})`;
  };
}
