import { type Recipient, RecipientDirectory } from '@maillage/network-contract';
import {
  type DeliveredEvent,
  EventHandler,
  HandlesEvent,
  PublicAddress,
  systemScope,
  writeMail,
  type WriteTransaction,
} from '@maillage/platform-server';
import { type CalendarEntry, invitation } from '../../application/calendar/calendar-file.js';
import type { WorkshopTold, WorkshopToldPayload } from '../../application/workshop/workshop.events.js';
import { workshopEntry } from '../../application/workshop/workshop-entry.js';
import { ToldWorkshopReader } from '../../persistence/workshop/told-workshop.reader.js';
import type { WorkshopRow } from '../../persistence/workshop/workshop.rows.js';
import { calendarLetter, dayAhead, portalGuest, reasonLine, timeInFrench } from '../calendar-letter.js';

interface ToldPerson {
  readonly personId: string;
  readonly organisationId: string;
  readonly hasSeat: boolean;
  readonly arrival: number;
}

/** Who registered is told, each by name and once; a seat goes to the calendar with the mail, and is taken back with one. */
@HandlesEvent('workshopTold')
export class TellWorkshop extends EventHandler<WorkshopToldPayload> {
  constructor(
    private readonly told: ToldWorkshopReader,
    private readonly directory: RecipientDirectory,
    private readonly address: PublicAddress,
  ) {
    super();
  }

  async handle(event: DeliveredEvent<WorkshopToldPayload>, transaction: WriteTransaction): Promise<void> {
    const { what, reason } = event.payload;
    const { workshop, people } = await this.ofOrganiser(event.payload, transaction);
    if (workshop === undefined) return;
    const organisations = [...new Set(people.map(({ organisationId }) => organisationId))];
    for (const recipient of await this.directory.recipientsOf(transaction, organisations, 'readGroups')) {
      const person = people.find((one) => isFor(one, recipient));
      if (person === undefined) continue;
      const url = this.address.of(`/o/${recipient.organisationCode}/ateliers/${workshop.id}`);
      const { subject, lines } = wordsOf(workshop, what, { zone: recipient.timeZone, at: event.occurredAt });
      await writeMail(transaction, {
        ...{ tenantId: event.tenantId, eventId: event.id, personId: recipient.personId, recipient: recipient.email },
        ...{ subject, body: calendarLetter(recipient, [...lines, reasonLine(reason), `L’atelier : ${url}`]) },
        ...this.calendarFor(workshop, person, { what, recipient, url }),
      });
    }
  }

  private ofOrganiser(
    { workshopId, organiserId, what, registrationId, leaving }: WorkshopToldPayload,
    transaction: WriteTransaction,
  ): Promise<{ workshop: WorkshopRow | undefined; people: readonly ToldPerson[] }> {
    return transaction.within(systemScope(organiserId), async (part) => {
      const workshop = await this.told.one(part, organiserId, workshopId);
      if (leaving !== null) return { workshop, people: [{ ...leaving, hasSeat: true }] };
      const found = await this.told.registrations(part, workshopId, registrationId);
      const people = found.map((one) => ({ ...one, hasSeat: one.state === 'registered' }));
      // Whoever waits has nowhere to go to.
      return { workshop, people: what === 'soon' ? people.filter(({ hasSeat }) => hasSeat) : people };
    });
  }

  private calendarFor(
    workshop: WorkshopRow,
    { hasSeat, arrival }: ToldPerson,
    { what, recipient, url }: { readonly what: WorkshopTold; readonly recipient: Recipient; readonly url: string },
  ) {
    if (!hasSeat || !toCalendars.includes(what)) return {};
    const entry = workshopEntry(workshop, arrival, url);
    const isOff = entry.isCancelled || what === 'withdrawn';
    // Who gives a seat back has the entry as it was: what takes it away must be later.
    const told: CalendarEntry = {
      ...entry,
      isCancelled: isOff,
      sequence: entry.sequence + (what === 'withdrawn' ? 1 : 0),
    };
    const content = invitation(told, recipient, portalGuest(this.address.host));
    return { calendar: { method: isOff ? ('CANCEL' as const) : ('REQUEST' as const), content } };
  }
}

const toCalendars: readonly WorkshopTold[] = ['registered', 'seatGiven', 'withdrawn', 'changed', 'cancelled'];

function isFor({ personId, organisationId }: ToldPerson, recipient: Recipient): boolean {
  return recipient.personId === personId && recipient.organisationId === organisationId;
}

function wordsOf(
  { title, startsAt, endsAt, link, replay }: WorkshopRow,
  what: WorkshopTold,
  { zone, at }: { readonly zone: string; readonly at: Date },
): { readonly subject: string; readonly lines: readonly string[] } {
  const when = timeInFrench(new Date(startsAt), new Date(endsAt), zone);
  const name = `« ${title} », le ${when}`;
  const connection = `Connexion : ${link}`;
  switch (what) {
    case 'registered':
      return {
        subject: `Inscription confirmée : ${title}`,
        lines: [`Vous êtes inscrit à l’atelier ${name}.`, connection],
      };
    case 'waiting':
      return {
        subject: `Liste d’attente : ${title}`,
        lines: [
          `L’atelier ${name} est complet. Vous êtes en liste d’attente : la première place qui se libère va au premier inscrit.`,
        ],
      };
    case 'seatGiven':
      return {
        subject: `Une place pour vous : ${title}`,
        lines: [`Une place s’est libérée : vous êtes inscrit à l’atelier ${name}.`, connection],
      };
    case 'withdrawn':
      return { subject: `Désinscription : ${title}`, lines: [`Vous n’êtes plus inscrit à l’atelier ${name}.`] };
    case 'changed':
      return { subject: `Atelier modifié : ${title}`, lines: [`L’atelier ${name} a changé.`] };
    case 'cancelled':
      return { subject: `Atelier annulé : ${title}`, lines: [`L’atelier ${name} est annulé.`] };
    case 'soon':
      return {
        subject: `${dayAhead(new Date(startsAt), new Date(at), zone)} : ${title}`,
        lines: [`L’atelier ${name} approche.`, connection],
      };
    case 'replay':
      return {
        subject: `À revoir : ${title}`,
        lines: [`L’enregistrement de l’atelier ${name} est en ligne : ${replay ?? ''}`],
      };
  }
}
