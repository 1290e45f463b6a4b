import {
  type DeliveredEvent,
  EventHandler,
  HandlesEvent,
  PublicAddress,
  type WriteTransaction,
} from '@maillage/platform-server';
import type { AgreementSignedPayload } from '../../application/calls.events.js';
import { type CallLetter, CallLetters } from '../call-letters.js';
import { FileCoordinators } from '../file-coordinators.js';

/** Who gives is told that who receives has signed. */
@HandlesEvent('agreementSigned')
export class TellAgreementSigned extends EventHandler<AgreementSignedPayload> {
  constructor(
    private readonly letters: CallLetters,
    private readonly coordinators: FileCoordinators,
    private readonly address: PublicAddress,
  ) {
    super();
  }

  async handle(event: DeliveredEvent<AgreementSignedPayload>, transaction: WriteTransaction): Promise<void> {
    const { applicationId, coordinatorId, lead, title, call } = event.payload;
    const only = await this.coordinators.only(transaction, event.payload);
    const letter: CallLetter = {
      ...{ to: [coordinatorId], capability: 'coordinateCalls', subject: `Signé par ${lead} : ${title}` },
      lines: [`${lead} a signé le texte qui accorde le financement de « ${title} » (appel « ${call} »).`],
      see: 'Ouvrir le dossier',
      link: (code) => this.address.of(`/o/${code}/dossiers/${applicationId}`),
    };
    await this.letters.write(transaction, event, letter, only);
  }
}
