/** A day as a letter writes it: `16 décembre 2026` for `2026-12-16`. */
export function dayInFrench(day: string): string {
  return new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
}
