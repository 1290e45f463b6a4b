import { openingInFrench } from '@maillage/platform-kernel';
import {
  type DeliveredEvent,
  EventHandler,
  HandlesEvent,
  PublicAddress,
  type WriteTransaction,
} from '@maillage/platform-server';
import type { PaymentMadePayload } from '../../application/calls.events.js';
import { dayInFrench, eurosOf } from '../../application/french-text.js';
import { CallLetters } from '../call-letters.js';

/** Who receives is told that a payment was made. */
@HandlesEvent('paymentMade')
export class TellPaymentMade extends EventHandler<PaymentMadePayload> {
  constructor(
    private readonly letters: CallLetters,
    private readonly address: PublicAddress,
  ) {
    super();
  }

  async handle(event: DeliveredEvent<PaymentMadePayload>, transaction: WriteTransaction): Promise<void> {
    const { applicationId, leadId, coordinator, title, amountCents, paidOn } = event.payload;
    await this.letters.write(transaction, event, {
      ...{ to: [leadId], capability: 'depositApplications', subject: `Versement effectué : ${title}` },
      lines: [
        `${openingInFrench(coordinator)} a versé ${eurosOf(amountCents)} le ${dayInFrench(paidOn)} pour « ${title} ».`,
      ],
      see: 'Voir les versements',
      link: (code) => this.address.of(`/o/${code}/candidatures/${applicationId}`),
    });
  }
}
