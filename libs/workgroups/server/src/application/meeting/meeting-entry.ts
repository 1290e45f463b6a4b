import type { MeetingInBriefRow } from '../../persistence/meeting/meeting.rows.js';
import type { CalendarEntry } from '../calendar/calendar-file.js';

/** A meeting whose date is fixed, as calendars know it; null before. @param url of its page */
export function meetingEntry(row: MeetingInBriefRow, url: string): CalendarEntry | null {
  const { id, sequence, state, startsAt, endsAt, timeZone, title, groupTitle, mode, place, link, changedAt } = row;
  if (startsAt === null || endsAt === null) return null;
  const where = mode === 'remote' ? link : [place, mode === 'both' ? link : ''].filter((one) => one !== '').join(', ');
  const joining = mode === 'onSite' || link === '' ? [] : [`Connexion : ${link}`];
  return {
    ...{ uid: `meeting-${id}@maillage`, sequence, isCancelled: state === 'cancelled', timeZone, url },
    ...{ startsAt: new Date(startsAt), endsAt: new Date(endsAt), title: `${groupTitle} : ${title}`, place: where },
    ...{ description: [...joining, `La réunion sur le portail : ${url}`].join('\n'), changedAt: new Date(changedAt) },
  };
}
