import {
  type DeliveredEvent,
  EventHandler,
  HandlesEvent,
  PublicAddress,
  type WriteTransaction,
} from '@maillage/platform-server';
import type { AgreementSentPayload } from '../../application/calls.events.js';
import { CallLetters } from '../call-letters.js';

/** Those who sign for whoever receives are told that an agreement, or an amendment, waits for them. */
@HandlesEvent('agreementSent')
export class TellAgreement extends EventHandler<AgreementSentPayload> {
  constructor(
    private readonly letters: CallLetters,
    private readonly address: PublicAddress,
  ) {
    super();
  }

  async handle(event: DeliveredEvent<AgreementSentPayload>, transaction: WriteTransaction): Promise<void> {
    const { applicationId, leadId, title, call, number } = event.payload;
    const text =
      number === 1
        ? `Le texte qui accorde le financement de « ${title} » (appel « ${call} ») attend votre signature.`
        : `Un avenant change le financement de « ${title} » (appel « ${call} ») et attend votre signature. Ce qui restait à verser est échelonné à nouveau.`;
    await this.letters.write(transaction, event, {
      ...{ to: [leadId], capability: 'signOffApplications', subject: `À signer : ${title}`, lines: [text] },
      see: 'Lire et signer',
      link: (code) => this.address.of(`/o/${code}/candidatures/${applicationId}`),
    });
  }
}
