import { openingInFrench } from '@maillage/platform-kernel';
import {
  type DeliveredEvent,
  EventHandler,
  HandlesEvent,
  PublicAddress,
  type WriteTransaction,
} from '@maillage/platform-server';
import type { PartnerReplacedPayload } from '../../application/calls.events.js';
import { TakingPartReader } from '../../persistence/consortium/taking-part.reader.js';
import { CallLetters } from '../call-letters.js';

/** Whoever held the place is told that it does no more, and why. It reads the application no more: the link is to its own. */
@HandlesEvent('partnerReplaced')
export class TellReplacedPartner extends EventHandler<PartnerReplacedPayload> {
  constructor(
    private readonly consortiums: TakingPartReader,
    private readonly letters: CallLetters,
    private readonly address: PublicAddress,
  ) {
    super();
  }

  async handle(event: DeliveredEvent<PartnerReplacedPayload>, transaction: WriteTransaction): Promise<void> {
    const { applicationId, organisationId, reason } = event.payload;
    const { title, lead } = await this.consortiums.told(transaction, applicationId, organisationId);
    await this.letters.write(transaction, event, {
      ...{ to: [organisationId], capability: 'depositApplications', subject: `Vous n’êtes plus partenaire : ${title}` },
      lines: [
        `${openingInFrench(lead)} a repris votre place dans le consortium de « ${title} » : votre structure n’y prend plus part.`,
        ...(reason === '' ? [] : [`Motif : ${reason}`]),
      ],
      see: 'Voir vos candidatures',
      link: (code) => this.address.of(`/o/${code}/candidatures`),
    });
  }
}
