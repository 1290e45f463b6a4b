import { type DeliveredEvent, EventHandler, HandlesEvent, type WriteTransaction } from '@maillage/platform-server';
import type { LeadEndedPayload, LeadPayload } from '../../application/group/group.events.js';
import { GroupLettersReader } from '../../persistence/group/group-letters.reader.js';
import { GroupMails, motive } from './group-mails.js';

/** Whoever is designated learns it, and until when. */
@HandlesEvent('leadDesignated')
export class TellDesignation extends EventHandler<LeadPayload> {
  constructor(
    private readonly letters: GroupLettersReader,
    private readonly mails: GroupMails,
  ) {
    super();
  }

  async handle(event: DeliveredEvent<LeadPayload>, transaction: WriteTransaction): Promise<void> {
    const { groupId, personId, organisationId } = event.payload;
    const group = await this.letters.group(transaction, groupId);
    const term = group.leadUntil === null ? [] : [`Votre mandat court jusqu’au ${dayOf(group.leadUntil)}.`];
    await this.mails.write(
      transaction,
      { id: event.id, tenantId: event.tenantId, groupId },
      { organisationIds: [organisationId], capability: 'workInGroups', only: [personId] },
      {
        subject: `Vous êtes chef de file : ${group.title}`,
        told: [`${group.sponsor} vous confie le groupe « ${group.title} ».`, ...term],
        invites: 'Lire la lettre de mission et accueillir les membres',
      },
    );
  }
}

/** The sponsor learns that a lead is vacant, and who led that it is over. */
@HandlesEvent('leadEnded')
export class TellLeadEnd extends EventHandler<LeadEndedPayload> {
  constructor(
    private readonly letters: GroupLettersReader,
    private readonly mails: GroupMails,
  ) {
    super();
  }

  async handle(event: DeliveredEvent<LeadEndedPayload>, transaction: WriteTransaction): Promise<void> {
    const { groupId, personId, organisationId, sponsorId, because, reason } = event.payload;
    const why = because === 'leftOffice' ? ['Qui le conduisait ne dirige plus sa Mission Locale.'] : motive(reason);
    const { title, sponsor } = await this.letters.group(transaction, groupId);
    const occasion = { id: event.id, tenantId: event.tenantId, groupId };
    await this.mails.write(
      transaction,
      occasion,
      { organisationIds: [organisationId], capability: 'workInGroups', only: [personId] },
      {
        subject: `Fin de votre mandat de chef de file : ${title}`,
        told: [
          `Votre mandat de chef de file du groupe « ${title} », porté par ${sponsor}, est terminé.`,
          ...motive(reason),
        ],
        invites: 'Voir le groupe',
      },
    );
    await this.mails.write(
      transaction,
      occasion,
      { organisationIds: [sponsorId], capability: 'sponsorGroups' },
      {
        subject: `Sans chef de file : ${title}`,
        told: [`Le groupe « ${title} » n’a plus de chef de file.`, ...why],
        invites: 'Désigner quelqu’un, ou appeler des volontaires',
      },
    );
  }
}

function dayOf(day: string): string {
  const instant = new Date(`${day}T00:00:00Z`);
  return new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: 'UTC' }).format(instant);
}
