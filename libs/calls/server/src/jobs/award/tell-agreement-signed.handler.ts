import { articledInFrench, openingInFrench } from '@maillage/platform-kernel';
import {
  type DeliveredEvent,
  EventHandler,
  HandlesEvent,
  PublicAddress,
  type WriteTransaction,
} from '@maillage/platform-server';
import type { AgreementSignedPayload } from '../../application/calls.events.js';
import { CallLetters } from '../call-letters.js';

/** Who gives is told that who receives has signed. */
@HandlesEvent('agreementSigned')
export class TellAgreementSigned extends EventHandler<AgreementSignedPayload> {
  constructor(
    private readonly letters: CallLetters,
    private readonly address: PublicAddress,
  ) {
    super();
  }

  async handle(event: DeliveredEvent<AgreementSignedPayload>, transaction: WriteTransaction): Promise<void> {
    const { applicationId, coordinatorId, lead, title, call } = event.payload;
    await this.letters.write(transaction, event, {
      file: { applicationId, coordinatorId },
      ...{
        to: [coordinatorId],
        capability: 'coordinateCalls',
        subject: `Signé par ${articledInFrench(lead)} : ${title}`,
      },
      lines: [
        `${openingInFrench(lead)} a signé le texte qui accorde le financement de « ${title} » (appel « ${call} »).`,
      ],
      see: 'Ouvrir le dossier',
      link: (code) => this.address.of(`/o/${code}/dossiers/${applicationId}`),
    });
  }
}
