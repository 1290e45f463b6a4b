/** The day that an instant falls on in a time zone: `2026-12-16`. */
export function dayIn(timeZone: string, at: Date | string): string {
  return new Intl.DateTimeFormat('en-CA', { dateStyle: 'short', timeZone }).format(new Date(at));
}
