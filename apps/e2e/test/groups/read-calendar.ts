import ICAL from 'ical.js';

/** What a calendar that knows nothing of Maillage finds in a file. */
export interface ReadEntry {
  readonly uid: string;
  readonly title: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  /** The zone in which the entry is written, and the hour that its clock shows. */
  readonly zone: string | undefined;
  readonly hour: number;
}

export interface ReadCalendar {
  readonly method: string;
  /** The zones that the file brings along. */
  readonly zones: readonly string[];
  readonly entries: readonly ReadEntry[];
}

/** Reads a calendar file with a library that shares nothing with the one that writes them. */
export function readCalendar(text: string): ReadCalendar {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const zones = calendar.getAllSubcomponents('vtimezone').map((zone) => new ICAL.Timezone(zone));
  zones.forEach((zone) => {
    ICAL.TimezoneService.register(zone);
  });
  return {
    method: String(calendar.getFirstPropertyValue('method')),
    zones: zones.map(({ tzid }) => tzid),
    entries: calendar.getAllSubcomponents('vevent').map((event) => {
      const { uid, summary, startDate, endDate } = new ICAL.Event(event);
      return {
        ...{ uid, title: summary, startsAt: startDate.toJSDate(), endsAt: endDate.toJSDate() },
        ...{ zone: startDate.zone?.tzid, hour: startDate.hour },
      };
    }),
  };
}
