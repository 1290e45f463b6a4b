import {
  type DeliveredEvent,
  EventHandler,
  HandlesEvent,
  PublicAddress,
  type WriteTransaction,
} from '@maillage/platform-server';
import type { DraftClosingPayload } from '../../application/calls.events.js';
import { momentIn } from '../../application/receipt/receipt-pdf.js';
import { ToldApplicationReader } from '../../persistence/application/told-application.reader.js';
import { CallLetters } from '../call-letters.js';

/** Those who write for the organisation are told that the call closes before they have deposited. */
@HandlesEvent('draftClosing')
export class TellDraftClosing extends EventHandler<DraftClosingPayload> {
  constructor(
    private readonly applications: ToldApplicationReader,
    private readonly letters: CallLetters,
    private readonly address: PublicAddress,
  ) {
    super();
  }

  async handle(event: DeliveredEvent<DraftClosingPayload>, transaction: WriteTransaction): Promise<void> {
    const { applicationId, step, depositsUntil } = event.payload;
    const told = await this.applications.one(transaction, applicationId);
    if (told.depositedAt !== null) return;
    const until = momentIn(new Date(depositsUntil), told.timeZone);
    const left = step === 'week' ? 'Il reste une semaine au plus' : 'Il reste un jour au plus';
    await this.letters.write(transaction, event, {
      ...{ to: [told.leadId], capability: 'writeApplications', subject: `${left} pour déposer : ${told.title}` },
      lines: [`« ${told.title} » n’est pas déposée. L’appel « ${told.call} » prend les dépôts jusqu’au ${until}.`],
      see: 'Finir la candidature',
      link: (code) => this.address.of(`/o/${code}/candidatures/${applicationId}`),
    });
  }
}
