import { TZDate } from '@date-fns/tz';
import ical, { ICalAttendeeRole, ICalAttendeeStatus, ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { tzlib_get_ical_block, tzlib_get_timezones } from 'timezones-ical-library';

/** A meeting or a workshop as calendars know it. */
export interface CalendarEntry {
  /** The same for all its life, whoever it is told to. */
  readonly uid: string;
  /** Rises with each change that calendars are told. */
  readonly sequence: number;
  readonly isCancelled: boolean;
  readonly startsAt: Date;
  readonly endsAt: Date;
  /** IANA name of the zone in which the entry is written. */
  readonly timeZone: string;
  readonly title: string;
  readonly description: string;
  readonly place: string;
  /** Where it is told in the portal. */
  readonly url: string;
  /** When it was last changed. */
  readonly changedAt: Date;
}

export interface Guest {
  readonly name: string;
  readonly email: string;
}

const product = { company: 'Maillage', product: 'Portail', language: 'FR' };

const zones = new Set(tzlib_get_timezones());

/**
 * The zone as calendars want it told. One that is another by law or by history keeps the name under which it was asked.
 *
 * @throws RangeError for what is no zone
 */
export function timeZoneBlock(zone: string): string {
  if (!zones.has(zone)) throw new RangeError(`No such zone: ${zone.slice(0, 60)}`);
  const [block = '', line = ''] = tzlib_get_ical_block(zone);
  return block.replaceAll(`:${line.replace(/^TZID=/u, '')}\r\n`, `:${zone}\r\n`);
}

/** What a mail hands to the calendar of one guest: come, come then instead, or do not come. */
export function invitation(entry: CalendarEntry, { name, email }: Guest, from: Guest): string {
  const method = entry.isCancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.REQUEST;
  const calendar = ical({ prodId: product, method, timezone: { name: null, generator: timeZoneBlock } });
  const attendee = {
    ...{ name: parameterOf(name), email, rsvp: false, role: ICalAttendeeRole.REQ },
    status: ICalAttendeeStatus.NEEDSACTION,
  };
  calendar.createEvent({ ...eventOf(entry), organizer: from, attendees: [attendee] });
  return calendar.toString();
}

/** A name as a parameter may hold it: RFC 5545 knows no way to write a quote there, and one would end the parameter. */
function parameterOf(name: string): string {
  return name
    .replaceAll('"', '’')
    .replaceAll(/[\\\p{Cc}]+/gu, ' ')
    .trim();
}

/** What a calendar subscribes to: it is read again and again, and holds what its person sees at that time. */
export function feedOf(name: string, entries: readonly CalendarEntry[]): string {
  const calendar = ical({ prodId: product, name, ttl: 3_600, timezone: { name: null, generator: timeZoneBlock } });
  calendar.method(ICalCalendarMethod.PUBLISH);
  entries.forEach((entry) => {
    calendar.createEvent(eventOf(entry));
  });
  return calendar.toString();
}

function eventOf(entry: CalendarEntry) {
  const { uid, sequence, timeZone, title, description, place, url, changedAt } = entry;
  return {
    ...{ id: uid, sequence, timezone: timeZone, summary: title, description, url },
    ...(place === '' ? {} : { location: place }),
    ...{ start: new TZDate(entry.startsAt, timeZone), end: new TZDate(entry.endsAt, timeZone) },
    ...{ stamp: changedAt, lastModified: changedAt },
    status: entry.isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  };
}
