import { DomainError } from './domain-error.js';

/** Whether a text is a day of the calendar, as `2027-03-30`. The thirtieth of February is none, nor is a day of the year 0. */
export function isDay(text: string): boolean {
  if (!/^(?!0000)\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const instant = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(text);
}

/** @throws DomainError INVALID_INPUT for what is no day of the calendar */
export function demandDay(field: string, text: string): string {
  if (!isDay(text)) throw new DomainError('INVALID_INPUT', { field, reason: 'notADay' });
  return text;
}

/** The day that an instant falls on in a zone: `2026-12-16`. @param timeZone IANA name */
export function dayIn(timeZone: string, at: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(at);
}

/** A day so many days later on the calendar, or earlier when they are less than none. @param day as `2026-12-16` */
export function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The instant at which a day begins in a zone. @param day as `2026-12-16` */
export function startOfDayIn(timeZone: string, day: string): Date {
  const wanted = Date.parse(`${day}T00:00:00Z`);
  const near = wanted - offsetAt(timeZone, wanted);
  return new Date(wanted - offsetAt(timeZone, near));
}

/** How far the clock of a zone is ahead of universal time, in milliseconds. */
function offsetAt(timeZone: string, time: number): number {
  const wall = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' }).format(time);
  return Date.parse(`${wall.replace(' ', 'T')}Z`) - time;
}
