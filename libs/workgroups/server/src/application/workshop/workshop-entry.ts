import type { WorkshopInBriefRow } from '../../persistence/workshop/workshop.rows.js';
import type { CalendarEntry } from '../calendar/calendar-file.js';

/**
 * A workshop as the calendar of somebody who has a seat knows it. Whoever gives a seat back and registers again arrives
 * later, and has the entry under the same name: the arrival makes its sequence higher than all that was told before.
 *
 * @param arrival the number of the registration
 * @param url of its page
 */
export function workshopEntry(row: WorkshopInBriefRow, arrival: number, url: string): CalendarEntry {
  const sequence = row.sequence + 2 * arrival;
  const { id, state, timeZone, title, link } = row;
  return {
    ...{ uid: `workshop-${id}@maillage`, sequence, isCancelled: state === 'cancelled', timeZone, url },
    ...{ startsAt: new Date(row.startsAt), endsAt: new Date(row.endsAt), title: `Web-atelier : ${title}`, place: link },
    description: `Connexion : ${link}\nL’atelier sur le portail : ${url}`,
    changedAt: new Date(row.changedAt),
  };
}
