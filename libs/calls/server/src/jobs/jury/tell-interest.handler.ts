import {
  type DeliveredEvent,
  EventHandler,
  HandlesEvent,
  PublicAddress,
  type WriteTransaction,
} from '@maillage/platform-server';
import type { InterestDeclaredPayload } from '../../application/calls.events.js';
import { CallLetters } from '../call-letters.js';

/** Who runs the call is told that a file waits for another reviewer. */
@HandlesEvent('interestDeclared')
export class TellInterest extends EventHandler<InterestDeclaredPayload> {
  constructor(
    private readonly letters: CallLetters,
    private readonly address: PublicAddress,
  ) {
    super();
  }

  async handle(event: DeliveredEvent<InterestDeclaredPayload>, transaction: WriteTransaction): Promise<void> {
    const { callId, coordinatorId, by } = event.payload;
    await this.letters.write(transaction, event, {
      ...{ to: [coordinatorId], capability: 'coordinateCalls', subject: 'Un évaluateur déclare un intérêt' },
      lines: [`${by} déclare un intérêt dans une candidature et n’y a plus accès. Elle attend un autre évaluateur.`],
      see: 'Choisir un autre évaluateur',
      link: (code) => this.address.of(`/o/${code}/appels/${callId}/jury`),
    });
  }
}
