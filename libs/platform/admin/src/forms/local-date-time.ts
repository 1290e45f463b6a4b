import { instantOf, wallTimeOf } from '../language/zoned-time.js';

const two = (value: number): string => String(value).padStart(2, '0');

/** What a date-and-time field shows for an instant in a zone: `2026-12-04T18:00`. */
export function toLocal(instant: string, zone: string): string {
  const wall = wallTimeOf(new Date(instant), zone);
  return `${String(wall.year).padStart(4, '0')}-${two(wall.month)}-${two(wall.day)}T${two(wall.hour)}:${two(wall.minute)}`;
}

/** The instant, as ISO text, of what the field holds; null while it is incomplete. */
export function fromLocal(text: string, zone: string): string | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})/.exec(text);
  if (match === null) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = match.slice(1).map(Number);
  return instantOf({ year, month, day, hour, minute }, zone).toISOString();
}
