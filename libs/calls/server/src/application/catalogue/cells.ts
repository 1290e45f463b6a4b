import type { SheetCell } from '@maillage/platform-server';

/** @returns the day and the hour that a clock of the zone shows, `2026-12-18 12:00` */
export function momentOf(at: Date | string | null, timeZone: string): string | null {
  if (at === null) return null;
  const written = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
  return written.format(new Date(at));
}

/** An amount as a spreadsheet adds it up: euros with their cents. */
export function eurosOf(amountCents: number | null): SheetCell {
  return amountCents === null ? null : amountCents / 100;
}
