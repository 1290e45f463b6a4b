import { RecipientDirectory } from '@maillage/network-contract';
import {
  type DeliveredEvent,
  EventHandler,
  HandlesEvent,
  PublicAddress,
  type Scope,
  systemScope,
  writeMail,
  type WriteTransaction,
} from '@maillage/platform-server';
import type { CorrectionsAskedPayload } from '../application/calls.events.js';
import { momentIn } from '../application/receipt/receipt-pdf.js';
import { ToldApplicationReader } from '../persistence/application/told-application.reader.js';
import { callLetter } from './call-letter.js';

/** Those who write for the lead applicant are told what is asked, and until when. */
@HandlesEvent('correctionsAsked')
export class TellCorrections extends EventHandler<CorrectionsAskedPayload> {
  constructor(
    private readonly applications: ToldApplicationReader,
    private readonly directory: RecipientDirectory,
    private readonly address: PublicAddress,
  ) {
    super();
  }

  override scopeOf({ tenantId, payload }: DeliveredEvent<CorrectionsAskedPayload>): Scope {
    return systemScope(tenantId, { visible: [tenantId, payload.leadId], upward: ['contactEmail'] });
  }

  async handle(event: DeliveredEvent<CorrectionsAskedPayload>, transaction: WriteTransaction): Promise<void> {
    const { applicationId, leadId } = event.payload;
    const told = await this.applications.one(transaction, applicationId);
    const until = told.correctionsUntil === null ? '' : momentIn(told.correctionsUntil, told.timeZone);
    const subject = `Corrections demandées : ${told.title}`;
    for (const recipient of await this.directory.recipientsOf(transaction, [leadId], 'writeApplications')) {
      const link = this.address.of(`/o/${recipient.organisationCode}/candidatures/${applicationId}`);
      const body = callLetter(recipient, [
        `${told.corrections} réponse(s) de « ${told.title} » sont à corriger avant le ${until}.`,
        `Seules ces réponses sont rouvertes : ${link}`,
      ]);
      const { personId, email } = recipient;
      const { tenantId, id: eventId } = event;
      await writeMail(transaction, { tenantId, eventId, personId, recipient: email, subject, body });
    }
  }
}
