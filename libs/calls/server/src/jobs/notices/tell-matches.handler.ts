import { type Recipient, RecipientDirectory } from '@maillage/network-contract';
import {
  type DeliveredEvent,
  EventHandler,
  HandlesEvent,
  PublicAddress,
  writeMail,
  type WriteTransaction,
} from '@maillage/platform-server';
import type { CallsMatchedPayload, MatchedCall } from '../../application/calls.events.js';
import { momentIn } from '../../application/receipt/receipt-pdf.js';
import { callLetter } from '../call-letter.js';

/** Whoever keeps the alert is told what is new under it, each call with its page, and where the alert is stopped. */
@HandlesEvent('callsMatched')
export class TellMatches extends EventHandler<CallsMatchedPayload> {
  constructor(
    private readonly directory: RecipientDirectory,
    private readonly address: PublicAddress,
  ) {
    super();
  }

  /** Nothing for who serves the organisation no more. */
  async handle(event: DeliveredEvent<CallsMatchedPayload>, transaction: WriteTransaction): Promise<void> {
    const { tenantId, id: eventId, payload } = event;
    const { personId, name, calls } = payload;
    const reached = await this.directory.recipientsOf(transaction, [tenantId], 'readCalls');
    const recipient = reached.find((one) => one.personId === personId);
    if (recipient === undefined) return;
    const count = calls.length === 1 ? 'Un nouvel appel' : `${calls.length} nouveaux appels`;
    const stop = this.address.of(`/o/${recipient.organisationCode}/appels/alertes`);
    await writeMail(transaction, {
      ...{ tenantId, eventId, personId, recipient: recipient.email, subject: `${count} : ${name}` },
      body: callLetter(recipient, [
        `${count} sous votre alerte « ${name} » :`,
        ...calls.map((call) => this.lineOf(call, recipient)),
        `Changer ou arrêter cette alerte : ${stop}`,
      ]),
    });
  }

  private lineOf({ id, title, by, isOutside, closesAt, timeZone }: MatchedCall, recipient: Recipient): string {
    const { organisationCode: code } = recipient;
    const link = isOutside
      ? this.address.of(`/o/${code}/appels/externes/${id}`)
      : this.address.of(`/o/${code}/appels/${id}`);
    const until = closesAt === null ? 'sans date limite' : `jusqu’au ${momentIn(new Date(closesAt), timeZone)}`;
    return `- ${title}, ${by}, ${until}\n  ${link}`;
  }
}
