import { isDay } from '@maillage/platform-kernel';

const iso = /^(\d{4})-(\d{2})-(\d{2})(?:T00:00(?::00(?:\.0+)?)?Z?)?$/;
const french = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;

/** The first Missions opened in 1982; a role that begins later than in two years is a slip of the pen. */
const earliest = '1982-01-01';
const yearsAhead = 2;

/**
 * A day as files write it, 2026-12-31 or 31/12/2026, or why it is none.
 *
 * @param today as 2026-12-31
 */
export function startDayOf(
  text: string,
  today: string,
): { readonly day: string } | { readonly fault: 'startDayMissing' | 'startDayMalformed' | 'startDayImplausible' } {
  if (text === '') return { fault: 'startDayMissing' };
  const [, year = '', month = '', dayOfMonth = ''] = iso.exec(text) ?? reordered(french.exec(text));
  const day = `${year}-${month.padStart(2, '0')}-${dayOfMonth.padStart(2, '0')}`;
  if (year === '' || !isDay(day)) return { fault: 'startDayMalformed' };
  const latest = `${Number(today.slice(0, 4)) + yearsAhead}${today.slice(4)}`;
  return day < earliest || day > latest ? { fault: 'startDayImplausible' } : { day };
}

function reordered(match: RegExpExecArray | null): readonly string[] {
  const [whole = '', day = '', month = '', year = ''] = match ?? [];
  return [whole, year, month, day];
}
