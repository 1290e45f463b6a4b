import { describe, expect, it } from '@jest/globals';
import ICAL from 'ical.js';
import { type CalendarEntry, feedOf, invitation, timeZoneBlock } from './calendar-file.js';

const overseas = [
  ...['America/Guadeloupe', 'America/Martinique', 'America/Cayenne', 'America/Miquelon', 'Indian/Reunion'],
  ...['Indian/Mayotte', 'Pacific/Noumea', 'Pacific/Tahiti', 'Pacific/Wallis'],
];

const guest = { name: 'Lise Arbrissel', email: 'lise.arbrissel@exemple.test' };
const portal = { name: 'Maillage', email: 'portail@exemple.test' };

function anEntry(facts: Partial<CalendarEntry> = {}): CalendarEntry {
  return {
    ...{ uid: '0193-meeting@maillage', sequence: 0, isCancelled: false, timeZone: 'Europe/Paris' },
    ...{ startsAt: new Date('2027-03-26T13:00:00Z'), endsAt: new Date('2027-03-26T15:00:00Z') },
    ...{ title: 'Observatoire ; feuille de route, 2027', description: 'Ordre du jour\n1. Bilan', place: 'Orléans' },
    ...{ url: 'https://portail.example/o/A/reunions/1', changedAt: new Date('2027-01-04T08:00:00Z'), ...facts },
  };
}

/** As another library reads it. */
function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  calendar.getAllSubcomponents('vtimezone').forEach((zone) => {
    ICAL.TimezoneService.register(new ICAL.Timezone(zone));
  });
  const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
  return { calendar, events };
}

describe('an invitation', () => {
  it('is read by another library as it was meant', () => {
    const { calendar, events } = read(invitation(anEntry(), guest, portal));
    const [event] = events;

    expect(calendar.getFirstPropertyValue('method')).toBe('REQUEST');
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
    expect(event?.uid).toBe('0193-meeting@maillage');
    expect(event?.summary).toBe('Observatoire ; feuille de route, 2027');
    expect(event?.description).toBe('Ordre du jour\n1. Bilan');
    expect(event?.location).toBe('Orléans');
    expect(event?.startDate.toJSDate()).toEqual(new Date('2027-03-26T13:00:00Z'));
    expect(event?.startDate.zone?.tzid).toBe('Europe/Paris');
    expect(event?.attendees.map((one) => one.getFirstValue())).toEqual(['MAILTO:lise.arbrissel@exemple.test']);
    expect(event?.component.getFirstPropertyValue('dtstamp')?.toString()).toBe('2027-01-04T08:00:00Z');
  });

  it('is on the clock of Paris before and after the change to summer time', () => {
    const summer = { startsAt: new Date('2027-03-29T13:00:00Z'), endsAt: new Date('2027-03-29T15:00:00Z') };

    const hours = [anEntry(), anEntry(summer)].map(
      (entry) => read(invitation(entry, guest, portal)).events[0]?.startDate.hour,
    );

    expect(hours).toEqual([14, 15]);
  });

  it.each(overseas)('keeps its instant in the zone %s, which it brings along under that name', (timeZone) => {
    const entry = anEntry({ timeZone });

    const { calendar, events } = read(invitation(entry, guest, portal));

    const zones = calendar.getAllSubcomponents('vtimezone').map((zone) => zone.getFirstPropertyValue('tzid'));
    expect(zones).toEqual([timeZone]);
    expect(events[0]?.startDate.toJSDate()).toEqual(entry.startsAt);
    expect(events[0]?.endDate.toJSDate()).toEqual(entry.endsAt);
  });

  it('is moved under the same name with a higher sequence, and taken back with a higher one still', () => {
    const moved = { sequence: 1, startsAt: new Date('2027-03-27T13:00:00Z'), endsAt: new Date('2027-03-27T15:00:00Z') };
    const told = [anEntry(), anEntry(moved), anEntry({ ...moved, sequence: 2, isCancelled: true })].map((entry) =>
      read(invitation(entry, guest, portal)),
    );

    expect(new Set(told.map(({ events }) => events[0]?.uid)).size).toBe(1);
    expect(told.map(({ events }) => events[0]?.sequence)).toEqual([0, 1, 2]);
    expect(told.map(({ calendar }) => calendar.getFirstPropertyValue('method'))).toEqual([
      ...['REQUEST', 'REQUEST', 'CANCEL'],
    ]);
    expect(told.at(-1)?.events[0]?.component.getFirstPropertyValue('status')).toBe('CANCELLED');
  });

  it('says nothing more than it was given, whatever a title holds', () => {
    const title = 'Réunion\r\nATTENDEE:mailto:autre@exemple.test\r\nEND:VEVENT';

    const { events } = read(invitation(anEntry({ title }), guest, portal));

    expect(events).toHaveLength(1);
    expect(events[0]?.attendees).toHaveLength(1);
  });

  it.each([
    'Jean "Jo" Duval',
    'Jean "x";ROLE=CHAIR:mailto:autre@exemple.test',
    'Jean\r\nATTENDEE:mailto:autre@exemple.test',
    'Jean\\',
  ])('is for one guest in one role, whatever the name: %s', (name) => {
    const { events } = read(invitation(anEntry(), { ...guest, name }, portal));

    const attendees = events[0]?.attendees ?? [];
    expect(attendees.map((one) => String(one.getFirstValue()).toLowerCase())).toEqual([`mailto:${guest.email}`]);
    expect(attendees.map((one) => one.getFirstParameter('role'))).toEqual(['REQ-PARTICIPANT']);
  });
});

describe('a feed', () => {
  it('holds every entry, each zone once, in lines that a calendar takes', () => {
    const entries = [anEntry(), anEntry({ uid: 'b' }), anEntry({ uid: 'c', timeZone: 'Indian/Reunion' })];

    const text = feedOf('Mes réunions', entries);

    const { calendar, events } = read(text);
    expect(events.map(({ uid }) => uid)).toEqual(['0193-meeting@maillage', 'b', 'c']);
    expect(calendar.getAllSubcomponents('vtimezone')).toHaveLength(2);
    expect(calendar.getFirstPropertyValue('method')).toBe('PUBLISH');
    expect(text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
  });

  it('is a calendar when there is nothing in it', () => {
    expect(read(feedOf('Mes réunions', [])).events).toEqual([]);
  });

  it('refuses a zone that is none', () => {
    expect(() => timeZoneBlock('Europe/Atlantis')).toThrow(RangeError);
  });
});
