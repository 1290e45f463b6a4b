import { type Recipient, RecipientDirectory } from '@maillage/network-contract';
import {
  type DeliveredEvent,
  EventHandler,
  HandlesEvent,
  PublicAddress,
  writeMail,
  type WriteTransaction,
} from '@maillage/platform-server';
import type { RightsAnnouncement } from '../application/network.events.js';
import {
  livingOrganisations,
  rightsChangeById,
  type RightsChangeRow,
} from '../persistence/rights-change.statements.js';

/** Tells the heads of every organisation that what a role gives, or what is seen from above, changes. */
@HandlesEvent('rightsAnnounced')
export class TellRights extends EventHandler<RightsAnnouncement> {
  constructor(
    private readonly directory: RecipientDirectory,
    private readonly address: PublicAddress,
  ) {
    super();
  }

  async handle(event: DeliveredEvent<RightsAnnouncement>, transaction: WriteTransaction): Promise<void> {
    const [change] = await transaction.rows<RightsChangeRow>(rightsChangeById, [event.payload.changeId]);
    if (change === undefined) throw new Error(`The event ${event.id} names no change of rights`);
    const rows = await transaction.rows<{ id: string }>(livingOrganisations, []);
    const ids = rows.map(({ id }) => id);
    for (const recipient of await this.directory.recipientsOf(transaction, ids, 'grantRights')) {
      const { personId, email } = recipient;
      const mail = { tenantId: event.tenantId, eventId: event.id, personId, recipient: email };
      await writeMail(transaction, {
        ...mail,
        subject: 'Qui voit et peut quoi : un changement',
        body: this.letter(change, recipient),
      });
    }
  }

  private letter({ effectiveAt, reason, personName, grants }: RightsChangeRow, recipient: Recipient): string {
    const { name, timeZone, organisationCode } = recipient;
    const day = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'full', timeZone }).format(effectiveAt);
    return [
      `Bonjour ${name},`,
      grants
        ? `L’UNML annonce un droit de plus dans le réseau, qui prend effet le ${day}.`
        : `L’UNML retire un droit dans le réseau, avec effet le ${day}.`,
      `Décision de ${personName}. Motif : « ${reason.replaceAll(/\s+/gu, ' ')} »`,
      `Le détail : ${this.address.of(`/o/${organisationCode}/droits`)}`,
      'Maillage, le portail du réseau des Missions Locales',
    ].join('\n\n');
  }
}
