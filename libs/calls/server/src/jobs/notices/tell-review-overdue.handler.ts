import { openingInFrench } from '@maillage/platform-kernel';
import {
  type DeliveredEvent,
  EventHandler,
  HandlesEvent,
  PublicAddress,
  type WriteTransaction,
} from '@maillage/platform-server';
import type { ReviewOverduePayload } from '../../application/calls.events.js';
import { dayInFrench } from '../../application/french-text.js';
import { LettersReader } from '../../persistence/jury/letters.reader.js';
import { CallLetters } from '../call-letters.js';

/** Who was to give a review or an opinion is told that its day is over, and so is who asked for it. */
@HandlesEvent('reviewOverdue')
export class TellReviewOverdue extends EventHandler<ReviewOverduePayload> {
  constructor(
    private readonly reader: LettersReader,
    private readonly letters: CallLetters,
    private readonly address: PublicAddress,
  ) {
    super();
  }

  async handle(event: DeliveredEvent<ReviewOverduePayload>, transaction: WriteTransaction): Promise<void> {
    const { assignmentId, personId, throughId, callId } = event.payload;
    const told = await this.reader.assignment(transaction, assignmentId);
    if (told === undefined) return;
    const isOpinion = told.kind === 'opinion';
    const what = isOpinion ? 'Avis attendu' : 'Évaluation attendue';
    const due = told.dueOn === null ? '' : ` pour le ${dayInFrench(told.dueOn)}`;
    await this.letters.write(transaction, event, {
      ...{ to: [throughId], capability: 'readCalls', personId, subject: `${what}${due} : ${told.call}` },
      lines: [
        `${openingInFrench(told.coordinator)} attend votre réponse dans l’appel « ${told.call} » : elle était demandée${due}.`,
      ],
      see: isOpinion ? 'Lire le dossier et donner votre avis' : 'Ouvrir l’évaluation',
      link: (code) => this.address.of(`/o/${code}/evaluations/${assignmentId}`),
    });
    await this.letters.write(transaction, event, {
      ...{
        to: [event.tenantId],
        capability: 'coordinateCalls',
        subject: `${what}${due} de ${told.person} : ${told.call}`,
      },
      lines: [`${told.person} n’a pas répondu dans l’appel « ${told.call} » : sa réponse était demandée${due}.`],
      see: 'Ouvrir le jury',
      link: (code) => this.address.of(`/o/${code}/appels/${callId}/jury`),
    });
  }
}
