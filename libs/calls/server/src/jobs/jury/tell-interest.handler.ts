import { RecipientDirectory } from '@maillage/network-contract';
import {
  type DeliveredEvent,
  EventHandler,
  HandlesEvent,
  PublicAddress,
  writeMail,
  type WriteTransaction,
} from '@maillage/platform-server';
import type { InterestDeclaredPayload } from '../../application/calls.events.js';
import { callLetter } from '../call-letter.js';

/** Who runs the call is told that a file waits for another reviewer. */
@HandlesEvent('interestDeclared')
export class TellInterest extends EventHandler<InterestDeclaredPayload> {
  constructor(
    private readonly directory: RecipientDirectory,
    private readonly address: PublicAddress,
  ) {
    super();
  }

  async handle(event: DeliveredEvent<InterestDeclaredPayload>, transaction: WriteTransaction): Promise<void> {
    const { coordinatorId, by } = event.payload;
    const recipients = await this.directory.recipientsOf(transaction, [coordinatorId], 'coordinateCalls');
    for (const recipient of recipients) {
      const link = this.address.of(`/o/${recipient.organisationCode}`);
      const { personId, email } = recipient;
      await writeMail(transaction, {
        ...{ tenantId: event.tenantId, eventId: event.id, personId, recipient: email },
        subject: 'Un évaluateur déclare un intérêt',
        body: callLetter(recipient, [
          `${by} déclare un intérêt dans une candidature et n’y a plus accès. Elle attend un autre évaluateur.`,
          `Ouvrir le portail : ${link}`,
        ]),
      });
    }
  }
}
