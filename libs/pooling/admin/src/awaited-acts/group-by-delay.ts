const DAY = 86_400_000;

interface Due {
  readonly dueAt: string | null;
}

export interface ByDelay<T> {
  readonly late: readonly T[];
  readonly thisWeek: readonly T[];
  readonly later: readonly T[];
}

/**
 * Sorts what is awaited by delay, the most urgent first; what has no delay comes last.
 * The week ends on Sunday night of the reader's zone.
 */
export function groupByDelay<T extends Due>(acts: readonly T[], now: Date, timeZone: string): ByDelay<T> {
  const byDelay = acts.toSorted((one, other) => delayOf(one) - delayOf(other));
  const weekEnds = endOfWeek(now, timeZone);
  return {
    late: byDelay.filter((act) => delayOf(act) < now.getTime()),
    thisWeek: byDelay.filter((act) => delayOf(act) >= now.getTime() && dayNumber(delayOf(act), timeZone) <= weekEnds),
    later: byDelay.filter((act) => dayNumber(delayOf(act), timeZone) > weekEnds),
  };
}

function delayOf({ dueAt }: Due): number {
  return dueAt === null ? Number.POSITIVE_INFINITY : Date.parse(dueAt);
}

/** Days since 1970-01-01 on the calendar of the zone. */
function dayNumber(instant: number, timeZone: string): number {
  if (!Number.isFinite(instant)) return instant;
  const day = new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(instant);
  return Date.parse(day) / DAY;
}

function endOfWeek(now: Date, timeZone: string): number {
  const today = dayNumber(now.getTime(), timeZone);
  // 1970-01-01 was a Thursday: three days after the Monday that opens its week.
  const daysSinceMonday = (((today + 3) % 7) + 7) % 7;
  return today + 6 - daysSinceMonday;
}
