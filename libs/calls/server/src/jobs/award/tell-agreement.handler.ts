import { RecipientDirectory } from '@maillage/network-contract';
import {
  type DeliveredEvent,
  EventHandler,
  HandlesEvent,
  PublicAddress,
  writeMail,
  type WriteTransaction,
} from '@maillage/platform-server';
import type { AgreementSentPayload } from '../../application/calls.events.js';
import { callLetter } from '../call-letter.js';

/** Those who sign for whoever receives are told that an agreement, or an amendment, waits for them. */
@HandlesEvent('agreementSent')
export class TellAgreement extends EventHandler<AgreementSentPayload> {
  constructor(
    private readonly directory: RecipientDirectory,
    private readonly address: PublicAddress,
  ) {
    super();
  }

  async handle(event: DeliveredEvent<AgreementSentPayload>, transaction: WriteTransaction): Promise<void> {
    const { leadId, title, call } = event.payload;
    for (const recipient of await this.directory.recipientsOf(transaction, [leadId], 'signOffApplications')) {
      const link = this.address.of(`/o/${recipient.organisationCode}`);
      const { personId, email } = recipient;
      await writeMail(transaction, {
        ...{ tenantId: event.tenantId, eventId: event.id, personId, recipient: email },
        subject: `À signer : ${title}`,
        body: callLetter(recipient, [
          `Le texte qui accorde le financement de « ${title} » (appel « ${call} ») attend votre signature.`,
          `Ouvrir le portail : ${link}`,
        ]),
      });
    }
  }
}
