import { RecipientDirectory } from '@maillage/network-contract';
import {
  type DeliveredEvent,
  EventHandler,
  HandlesEvent,
  PublicAddress,
  writeMail,
  type WriteTransaction,
} from '@maillage/platform-server';
import type { SeatFreedPayload } from '../../application/shared-service/service.events.js';
import { serviceToTell } from '../../persistence/shared-service/service.statements.js';
import { serviceCapabilities } from '../../policy/shared-service/service.policies.js';

interface ToldService {
  readonly title: string;
  readonly groupId: string;
  readonly sponsor: string;
}

/** Whoever waited first is told that it has a seat now. */
@HandlesEvent('seatFreed')
export class TellSeat extends EventHandler<SeatFreedPayload> {
  constructor(
    private readonly directory: RecipientDirectory,
    private readonly address: PublicAddress,
  ) {
    super();
  }

  async handle(event: DeliveredEvent<SeatFreedPayload>, transaction: WriteTransaction): Promise<void> {
    const { serviceId, organisationId } = event.payload;
    const [service] = await transaction.rows<ToldService>(serviceToTell, [serviceId]);
    if (service === undefined) throw new Error(`The event ${event.id} names no service`);
    for (const recipient of await this.directory.recipientsOf(
      transaction,
      [organisationId],
      serviceCapabilities.subscribe,
    )) {
      const link = this.address.of(`/o/${recipient.organisationCode}/services/${serviceId}`);
      const body = [
        `Bonjour ${recipient.name},`,
        `Une place s’est libérée : votre Mission a maintenant la sienne dans « ${service.title} », de ${service.sponsor}.`,
        `Voir le service : ${link}`,
        'Maillage, le portail du réseau des Missions Locales',
      ].join('\n\n');
      const { personId, email } = recipient;
      const { tenantId, id: eventId } = event;
      const subject = `Vous avez une place : ${service.title}`;
      await writeMail(transaction, { tenantId, eventId, personId, recipient: email, subject, body });
    }
  }
}
