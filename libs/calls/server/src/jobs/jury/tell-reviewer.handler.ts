import { RecipientDirectory } from '@maillage/network-contract';
import {
  type DeliveredEvent,
  EventHandler,
  HandlesEvent,
  PublicAddress,
  writeMail,
  type WriteTransaction,
} from '@maillage/platform-server';
import type { ReviewerAssignedPayload } from '../../application/calls.events.js';
import { LettersReader } from '../../persistence/jury/letters.reader.js';
import { callLetter } from '../call-letter.js';

/** A reviewer is told that something waits, and by when; never of whom before the portal knows who asks. */
@HandlesEvent('reviewerAssigned')
export class TellReviewer extends EventHandler<ReviewerAssignedPayload> {
  constructor(
    private readonly letters: LettersReader,
    private readonly directory: RecipientDirectory,
    private readonly address: PublicAddress,
  ) {
    super();
  }

  async handle(event: DeliveredEvent<ReviewerAssignedPayload>, transaction: WriteTransaction): Promise<void> {
    const { assignmentId, personId, throughId } = event.payload;
    const told = await this.letters.assignment(transaction, assignmentId);
    if (told === undefined) return;
    const recipients = await this.directory.recipientsOf(transaction, [throughId], 'readCalls');
    const what = told.kind === 'opinion' ? 'vous demande un avis' : 'vous confie une candidature à évaluer';
    for (const recipient of recipients.filter((one) => one.personId === personId)) {
      const link = this.address.of(`/o/${recipient.organisationCode}`);
      const until = told.dueOn === null ? '' : ` Votre réponse est attendue pour le ${told.dueOn}.`;
      await writeMail(transaction, {
        ...{ tenantId: event.tenantId, eventId: event.id, personId, recipient: recipient.email },
        subject: `${told.coordinator} ${what} : ${told.call}`,
        body: callLetter(recipient, [
          `${told.coordinator} ${what}, dans l’appel « ${told.call} ».${until}`,
          `Si vous avez un intérêt dans le dossier, déclarez-le avant de le lire. Ouvrir le portail : ${link}`,
        ]),
      });
    }
  }
}
