/** Year, month, day, hour and minute as a clock on the wall of a zone shows them. */
export interface WallTime {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
}

export function wallTimeOf(instant: Date, zone: string): WallTime {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  const read = new Map(format.formatToParts(instant).map((part) => [part.type, Number(part.value)]));
  const part = (type: Intl.DateTimeFormatPartTypes) => read.get(type) ?? 0;
  return { year: part('year'), month: part('month'), day: part('day'), hour: part('hour'), minute: part('minute') };
}

const asUtc = (wall: WallTime): number => Date.UTC(wall.year, wall.month - 1, wall.day, wall.hour, wall.minute);

/**
 * The instant at which the clock of the zone shows that time.
 * An hour that the change to summer time skips is read one hour later; of an hour that comes twice, the first is taken.
 */
export function instantOf(wall: WallTime, zone: string): Date {
  const wanted = asUtc(wall);
  const offsetAt = (time: number) => asUtc(wallTimeOf(new Date(time), zone)) - time;
  const day = 24 * 3_600_000;
  const before = wanted - offsetAt(wanted - day);
  const after = wanted - offsetAt(wanted + day);
  const right = [before, after].filter((time) => asUtc(wallTimeOf(new Date(time), zone)) === wanted);
  return new Date(right.length > 0 ? Math.min(...right) : before);
}

/** The last minute of a day, as the clock of the zone shows it. @param day as in 2026-06-30 */
export function endOfDay(day: string, zone: string): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return instantOf({ year, month, day: date, hour: 23, minute: 59 }, zone).toISOString();
}

/** Whole days from one instant to another, counted on the calendar of the zone. */
export function daysBetween(from: Date, to: Date, zone: string): number {
  const midnight = (instant: Date) => asUtc({ ...wallTimeOf(instant, zone), hour: 0, minute: 0 });
  return Math.round((midnight(to) - midnight(from)) / 86_400_000);
}
