import { type Recipient, RecipientDirectory } from '@maillage/network-contract';
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
import { decisionOf } from './decision-words.js';

/** A decision as it concerns one organisation that somebody serves. */
interface ToldDecision {
  readonly letter: LetterRow;
  readonly recipient: Recipient;
}

/**
 * All who applied are told at once when a call is decided, partners too, each what was decided of its own applications, and
 * why. Who is told of several is told of them in one mail.
 */
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
    const applicants = [...new Set(letters.flatMap((letter) => letter.applicantIds))];
    const recipients = await this.directory.recipientsOf(transaction, applicants, 'depositApplications');
    for (const told of toldTo(letters, recipients)) {
      const [{ recipient }] = told;
      const { personId, email } = recipient;
      await writeMail(transaction, { tenantId, eventId, personId, recipient: email, ...this.mail(told) });
    }
  }

  private mail(told: readonly [ToldDecision, ...ToldDecision[]]) {
    const [{ recipient, letter }] = told;
    const subject =
      told.length === 1
        ? `Décision sur ${letter.leadId === recipient.organisationId ? 'votre candidature' : 'la candidature de votre consortium'} : ${letter.title}`
        : `Décisions sur ${told.length} candidatures : ${letter.call}`;
    return {
      subject,
      body: callLetter(
        recipient,
        told.flatMap((one) => this.paragraphs(one)),
      ),
    };
  }

  private paragraphs({ recipient, letter }: ToldDecision): string[] {
    const { applicationId, motives, coordinator } = letter;
    const link = this.address.of(`/o/${recipient.organisationCode}/candidatures/${applicationId}`);
    return [
      decisionOf(letter, recipient.organisationId),
      ...(motives === null ? [] : [`Motifs de la décision :\n${motives}`]),
      `${coordinator}. La décision est sur le portail : ${link}`,
    ];
  }
}

/** By person: a decision that reaches somebody through several organisations is told once, first to who leads. */
function toldTo(
  letters: readonly LetterRow[],
  recipients: readonly Recipient[],
): readonly (readonly [ToldDecision, ...ToldDecision[]])[] {
  const people = [...new Set(recipients.map(({ personId }) => personId))];
  return people.flatMap((personId) => {
    const served = recipients.filter((recipient) => recipient.personId === personId);
    const [first, ...more] = letters.flatMap((letter): ToldDecision[] => {
      const organisationId = letter.applicantIds.find((id) => served.some((one) => one.organisationId === id));
      const recipient = served.find((one) => one.organisationId === organisationId);
      return recipient === undefined ? [] : [{ letter, recipient }];
    });
    return first === undefined ? [] : [[first, ...more] as const];
  });
}
