/** Dates among which members choose, all of one length. */
export interface DatesValues {
  dates: readonly (string | null)[];
  minutes: number | null;
}

/** Whether another date may be typed. @param left how many the server takes */
export function mayAddDate(dates: DatesValues['dates'], left: number): boolean {
  return dates.length < left;
}

/** What a dialog begins with: two empty dates, where there is room for them. */
export function emptyDates(left: number): DatesValues['dates'] {
  return [null, null].slice(0, left);
}

/** The dates that were typed, each from its beginning to its end. */
export function timesOf({ dates, minutes }: DatesValues): { startsAt: string; endsAt: string }[] {
  return dates.flatMap((startsAt) => {
    if (startsAt === null) return [];
    const endsAt = new Date(new Date(startsAt).getTime() + (minutes ?? 0) * 60_000).toISOString();
    return [{ startsAt, endsAt }];
  });
}
