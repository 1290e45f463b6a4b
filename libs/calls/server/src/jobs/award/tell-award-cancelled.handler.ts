import { openingInFrench } from '@maillage/platform-kernel';
import {
  type DeliveredEvent,
  EventHandler,
  HandlesEvent,
  PublicAddress,
  type WriteTransaction,
} from '@maillage/platform-server';
import type { AwardCancelledPayload } from '../../application/calls.events.js';
import { eurosOf } from '../../application/french-text.js';
import { CallLetters } from '../call-letters.js';

/** Who receives is told that the award is cancelled, why, and what will be paid no more. */
@HandlesEvent('awardCancelled')
export class TellAwardCancelled extends EventHandler<AwardCancelledPayload> {
  constructor(
    private readonly letters: CallLetters,
    private readonly address: PublicAddress,
  ) {
    super();
  }

  async handle(event: DeliveredEvent<AwardCancelledPayload>, transaction: WriteTransaction): Promise<void> {
    const { applicationId, leadId, coordinator, title, call, unpaidCents, reason } = event.payload;
    await this.letters.write(transaction, event, {
      ...{ to: [leadId], capability: 'depositApplications', subject: `Financement annulé : ${title}` },
      lines: [
        `${openingInFrench(coordinator)} annule le financement de « ${title} » (appel « ${call} »).`,
        ...(reason === '' ? [] : [`Motif : ${reason}`]),
        ...(unpaidCents > 0 ? [`Les versements qui restaient, ${eurosOf(unpaidCents)}, ne seront pas faits.`] : []),
      ],
      see: 'Ouvrir la candidature',
      link: (code) => this.address.of(`/o/${code}/candidatures/${applicationId}`),
    });
  }
}
