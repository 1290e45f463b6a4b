import { openingInFrench } from '@maillage/platform-kernel';
import {
  type DeliveredEvent,
  EventHandler,
  HandlesEvent,
  PublicAddress,
  type WriteTransaction,
} from '@maillage/platform-server';
import type { ReviewerAssignedPayload } from '../../application/calls.events.js';
import { dayInFrench } from '../../application/french-text.js';
import { LettersReader } from '../../persistence/jury/letters.reader.js';
import { CallLetters } from '../call-letters.js';

/** A reviewer is told that something waits, and by when; never of whom before the portal knows who asks. */
@HandlesEvent('reviewerAssigned')
export class TellReviewer extends EventHandler<ReviewerAssignedPayload> {
  constructor(
    private readonly reader: LettersReader,
    private readonly letters: CallLetters,
    private readonly address: PublicAddress,
  ) {
    super();
  }

  async handle(event: DeliveredEvent<ReviewerAssignedPayload>, transaction: WriteTransaction): Promise<void> {
    const { assignmentId, personId, throughId } = event.payload;
    const told = await this.reader.assignment(transaction, assignmentId);
    if (told === undefined) return;
    const isOpinion = told.kind === 'opinion';
    const asks = isOpinion ? 'vous demande un avis' : 'vous confie une candidature à évaluer';
    const what = `${openingInFrench(told.coordinator)} ${asks}`;
    const until = told.dueOn === null ? '' : ` Votre réponse est attendue pour le ${dayInFrench(told.dueOn)}.`;
    await this.letters.write(transaction, event, {
      ...{ to: [throughId], capability: 'readCalls', personId, subject: `${what} : ${told.call}` },
      lines: [
        `${what}, dans l’appel « ${told.call} ».${until}`,
        'Si vous avez un intérêt dans le dossier, déclarez-le avant de le lire.',
      ],
      see: isOpinion ? 'Lire le dossier et donner votre avis' : 'Ouvrir l’évaluation',
      link: (code) => this.address.of(`/o/${code}/evaluations/${assignmentId}`),
    });
  }
}
