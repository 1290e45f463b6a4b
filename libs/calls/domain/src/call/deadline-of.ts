import { isRealDay } from './real-day.js';

/** A deadline as a coordinator writes it: a day, an hour of that day or none, and the zone in which both are read. */
export interface WrittenDeadline {
  /** `2026-12-18` */
  readonly day: string;
  /** `12:00`; null means midnight after the day, so that the whole day counts. */
  readonly hour: string | null;
  /** IANA name, such as `Europe/Paris` or `Indian/Reunion`. */
  readonly timeZone: string;
}

export type DeadlineFault = 'dayDoesNotExist' | 'hourDoesNotExist' | 'zoneUnknown';

/**
 * The instant of a deadline.
 *
 * @returns the fault when the calendar of that zone has no such day or hour: 31 November, or the hour that the change
 *   to summer time leaps over
 */
export function deadlineOf({ day, hour, timeZone }: WrittenDeadline): Date | DeadlineFault {
  if (!isRealDay(day)) return 'dayDoesNotExist';
  if (hour !== null && !/^([01]\d|2[0-3]):[0-5]\d$/.test(hour)) return 'hourDoesNotExist';
  const wanted = Date.parse(`${day}T${hour ?? '00:00'}:00Z`) + (hour === null ? 86_400_000 : 0);
  const read = readerOf(timeZone);
  if (read === null) return 'zoneUnknown';
  // The offset at the wanted reading, then at the instant that it gives: twice, so that a change of the clocks settles.
  const guess = wanted - (read(wanted) - wanted);
  const instant = wanted - (read(guess) - guess);
  return read(instant) === wanted ? new Date(instant) : 'hourDoesNotExist';
}

/** What a clock of the zone shows at an instant, as if it were UTC; null for a zone that no country has. */
function readerOf(timeZone: string): ((instant: number) => number) | null {
  try {
    const format = new Intl.DateTimeFormat('en-GB', {
      ...{ timeZone, hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit' },
      ...{ hour: '2-digit', minute: '2-digit', second: '2-digit' },
    });
    return (instant) => {
      const part = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, value]));
      return Date.parse(
        `${part['year']}-${part['month']}-${part['day']}T${part['hour']}:${part['minute']}:${part['second']}Z`,
      );
    };
  } catch {
    return null;
  }
}
