import { type Recipient, RecipientDirectory } from '@maillage/network-contract';
import { applicantStatusOf, type ApplicantStatus } from '@maillage/calls-domain';
import {
  type DeliveredEvent,
  EventHandler,
  HandlesEvent,
  PublicAddress,
  writeMail,
  type WriteTransaction,
} from '@maillage/platform-server';
import type { OutcomesToldPayload } from '../../application/calls.events.js';
import { type LetterRow, LettersReader } from '../../persistence/jury/letters.reader.js';
import { callLetter } from '../call-letter.js';

/** All who applied are told at once when a call is decided, each what was decided of its own application, and why. */
@HandlesEvent('outcomesTold')
export class TellDecisions extends EventHandler<OutcomesToldPayload> {
  constructor(
    private readonly letters: LettersReader,
    private readonly directory: RecipientDirectory,
    private readonly address: PublicAddress,
  ) {
    super();
  }

  async handle(event: DeliveredEvent<OutcomesToldPayload>, transaction: WriteTransaction): Promise<void> {
    const { tenantId, id: eventId, payload } = event;
    const letters = await this.letters.ofCall(transaction, payload);
    const leads = [...new Set(letters.map(({ leadId }) => leadId))];
    const recipients = await this.directory.recipientsOf(transaction, leads, 'depositApplications');
    for (const letter of letters) {
      for (const recipient of recipients.filter(({ organisationId }) => organisationId === letter.leadId)) {
        const { personId, email } = recipient;
        await writeMail(transaction, {
          tenantId,
          eventId,
          personId,
          recipient: email,
          ...this.letter(recipient, letter),
        });
      }
    }
  }

  private letter(recipient: Recipient, { title, call, state, callState, motives, coordinator }: LetterRow) {
    const link = this.address.of(`/o/${recipient.organisationCode}`);
    const told = sentences[applicantStatusOf(state, callState)] ?? 'est en cours d’examen';
    return {
      subject: `Décision sur votre candidature : ${title}`,
      body: callLetter(recipient, [
        `Votre candidature « ${title} » à l’appel « ${call} » ${told}.`,
        ...(motives === null ? [] : [`Motifs de la décision :\n${motives}`]),
        `${coordinator}. La décision est sur le portail : ${link}`,
      ]),
    };
  }
}

const sentences: Partial<Record<ApplicantStatus, string>> = {
  retained: 'est retenue',
  retainedInPart: 'est retenue en partie',
  onReserve: 'est inscrite sur la liste de réserve',
  notRetained: 'n’est pas retenue',
  notAdmissible: 'n’est pas recevable',
};
