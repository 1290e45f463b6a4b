import { wallTimeOf } from './zoned-time.js';

/** The calendar day that a zone has at an instant: `2026-12-04`. */
export function dayIn(zone: string, instant: Date = new Date()): string {
  const { year, month, day } = wallTimeOf(instant, zone);
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
