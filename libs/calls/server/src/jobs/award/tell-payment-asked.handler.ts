import { articledInFrench, openingInFrench } from '@maillage/platform-kernel';
import {
  type DeliveredEvent,
  EventHandler,
  HandlesEvent,
  PublicAddress,
  type WriteTransaction,
} from '@maillage/platform-server';
import type { PaymentAskedPayload } from '../../application/calls.events.js';
import { eurosOf } from '../../application/french-text.js';
import { CallLetters } from '../call-letters.js';

/** Who gives is told that a payment is asked for. */
@HandlesEvent('paymentAsked')
export class TellPaymentAsked extends EventHandler<PaymentAskedPayload> {
  constructor(
    private readonly letters: CallLetters,
    private readonly address: PublicAddress,
  ) {
    super();
  }

  async handle(event: DeliveredEvent<PaymentAskedPayload>, transaction: WriteTransaction): Promise<void> {
    const { applicationId, coordinatorId, lead, title, call, amountCents } = event.payload;
    await this.letters.write(transaction, event, {
      file: { applicationId, coordinatorId },
      ...{
        to: [coordinatorId],
        capability: 'coordinateCalls',
        subject: `Versement demandé par ${articledInFrench(lead)} : ${title}`,
      },
      lines: [
        `${openingInFrench(lead)} demande le versement de ${eurosOf(amountCents)} pour « ${title} » (appel « ${call} »).`,
      ],
      see: 'Vérifier la demande',
      link: (code) => this.address.of(`/o/${code}/dossiers/${applicationId}`),
    });
  }
}
