import { type Recipient, RecipientDirectory } from '@maillage/network-contract';
import {
  type DeliveredEvent,
  EventHandler,
  HandlesEvent,
  PublicAddress,
  writeMail,
  type WriteTransaction,
} from '@maillage/platform-server';
import { invitation } from '../../application/calendar/calendar-file.js';
import { meetingEntry } from '../../application/meeting/meeting-entry.js';
import type { MeetingTold, MeetingToldPayload } from '../../application/meeting/meeting.events.js';
import { MeetingRepository } from '../../persistence/meeting/meeting.repository.js';
import type { MeetingRow } from '../../persistence/meeting/meeting.rows.js';
import { calendarLetter, dayAhead, portalGuest, reasonLine, timeInFrench } from '../calendar-letter.js';

const toThosePresent: readonly MeetingTold[] = ['reportSent', 'reportRevised', 'reportFrozen'];
const toCalendars: readonly MeetingTold[] = ['convened', 'moved', 'changed', 'cancelled'];

/** The people of a group are told of its meetings; what has a date goes to their calendars with the mail. */
@HandlesEvent('meetingTold')
export class TellMeeting extends EventHandler<MeetingToldPayload> {
  constructor(
    private readonly meetings: MeetingRepository,
    private readonly directory: RecipientDirectory,
    private readonly address: PublicAddress,
  ) {
    super();
  }

  async handle(event: DeliveredEvent<MeetingToldPayload>, transaction: WriteTransaction): Promise<void> {
    const { meetingId, what, reason } = event.payload;
    const meeting = await this.meetings.one(transaction, meetingId);
    if (meeting === undefined) return;
    const told = peopleToTell(meeting, what);
    const organisations = [...new Set(told.map(({ organisationId }) => organisationId))];
    const people = new Set(told.map(({ personId }) => personId));
    for (const recipient of await this.directory.recipientsOf(transaction, organisations, 'readGroups')) {
      if (!people.has(recipient.personId)) continue;
      const url = this.address.of(`/o/${recipient.organisationCode}/groupes/reunions/${meeting.id}`);
      const { subject, lines } = wordsOf(meeting, what, { zone: recipient.timeZone, at: event.occurredAt });
      const entry = toCalendars.includes(what) ? meetingEntry(meeting, url) : null;
      await writeMail(transaction, {
        ...{ tenantId: event.tenantId, eventId: event.id, personId: recipient.personId, recipient: recipient.email },
        ...{ subject, body: calendarLetter(recipient, [...lines, reasonLine(reason), `La réunion : ${url}`]) },
        ...(entry === null ? {} : { calendar: this.calendarOf(entry, recipient) }),
      });
    }
  }

  private calendarOf(entry: Parameters<typeof invitation>[0], recipient: Recipient) {
    const method = entry.isCancelled ? ('CANCEL' as const) : ('REQUEST' as const);
    return { method, content: invitation(entry, recipient, portalGuest(this.address.host)) };
  }
}

function peopleToTell({ participants, attendance }: MeetingRow, what: MeetingTold) {
  const present = new Set(attendance.filter(({ state }) => state === 'present').map(({ personId }) => personId));
  return participants
    .filter(({ personId }) => !toThosePresent.includes(what) || present.has(personId))
    .map(({ personId, organisation }) => ({ personId, organisationId: organisation.id }));
}

function wordsOf(
  meeting: MeetingRow,
  what: MeetingTold,
  { zone, at }: Clock,
): { readonly subject: string; readonly lines: readonly string[] } {
  const { groupTitle, title, report, startsAt } = meeting;
  const name = `« ${title} » (${groupTitle})`;
  const when = whenOf(meeting, zone);
  const until = report?.validateBy?.split('-').reverse().join('/') ?? '';
  switch (what) {
    case 'datesProposed':
      return {
        subject: `Quelle date pour ${title} ?`,
        lines: [`Des dates sont proposées pour ${name}. Répondez en un geste : oui, si besoin, non.`],
      };
    case 'convened':
      return { subject: `Réunion : ${title}, ${when}`, lines: [`${name} se tient ${when}.`, placeOf(meeting)] };
    case 'moved':
      return {
        subject: `Réunion déplacée : ${title}, ${when}`,
        lines: [`${name} est déplacée : ${when}.`, placeOf(meeting)],
      };
    case 'changed':
      return { subject: `Réunion modifiée : ${title}`, lines: [`${name}, ${when}, a changé.`, placeOf(meeting)] };
    case 'cancelled':
      return { subject: `Réunion annulée : ${title}`, lines: [`${name} est annulée.`] };
    case 'soon':
      return {
        subject: `${startsAt === null ? 'Bientôt' : dayAhead(new Date(startsAt), new Date(at), zone)} : ${title}`,
        lines: [`${name} se tient ${when}.`, placeOf(meeting), agendaOf(meeting)],
      };
    case 'reportSent':
      return {
        subject: `Compte rendu à valider : ${title}`,
        lines: [
          `Le compte rendu de ${name} vous attend jusqu’au ${until}. Vous pouvez proposer une correction. Passé ce jour, ne rien dire vaut accord.`,
        ],
      };
    case 'reportRevised':
      return {
        subject: `Compte rendu repris : ${title}`,
        lines: [`Le compte rendu de ${name} est repris. Il vous sera renvoyé.`],
      };
    case 'reportFrozen':
      return {
        subject: `Compte rendu validé : ${title}`,
        lines: [`Le compte rendu de ${name} est validé. Il ne change plus.`],
      };
  }
}

/** The clock of who reads, and when it is told. */
interface Clock {
  readonly zone: string;
  readonly at: Date;
}

function whenOf({ startsAt, endsAt }: MeetingRow, zone: string): string {
  return startsAt === null || endsAt === null ? '' : `le ${timeInFrench(new Date(startsAt), new Date(endsAt), zone)}`;
}

function placeOf({ mode, place, link }: MeetingRow): string {
  const lines = [mode === 'remote' ? '' : `Lieu : ${place}`, mode === 'onSite' ? '' : `Connexion : ${link}`];
  return lines.filter((line) => line !== '').join('\n');
}

function agendaOf({ agenda }: MeetingRow): string {
  if (agenda.length === 0) return '';
  return [
    'Ordre du jour :',
    ...agenda.map(({ title, minutes }, place) => `${place + 1}. ${title} (${minutes} min)`),
  ].join('\n');
}
