import { type Recipient, RecipientDirectory } from '@maillage/network-contract';
import {
  type DeliveredEvent,
  EventHandler,
  HandlesEvent,
  PublicAddress,
  writeMail,
  type WriteTransaction,
} from '@maillage/platform-server';
import type { ApplicationDepositedPayload } from '../application/calls.events.js';
import { momentIn } from '../application/receipt/receipt-pdf.js';
import { type ToldApplication, ToldApplicationReader } from '../persistence/application/told-application.reader.js';
import { callLetter } from './call-letter.js';
import { FileCoordinators } from './file-coordinators.js';

/**
 * The receipt goes to those who may deposit for the lead applicant; who runs the call is told that something came in, but for
 * whom something binds to those who apply: they know nothing of the file.
 */
@HandlesEvent('applicationDeposited')
export class TellDeposit extends EventHandler<ApplicationDepositedPayload> {
  constructor(
    private readonly applications: ToldApplicationReader,
    private readonly directory: RecipientDirectory,
    private readonly coordinators: FileCoordinators,
    private readonly address: PublicAddress,
  ) {
    super();
  }

  async handle(event: DeliveredEvent<ApplicationDepositedPayload>, transaction: WriteTransaction): Promise<void> {
    const { applicationId, number } = event.payload;
    const told = await this.applications.one(transaction, applicationId);
    const { leadId, coordinatorId } = told;
    const applicants = await this.directory.recipientsOf(transaction, [leadId], 'depositApplications');
    const coordinators = await this.coordinators.of(transaction, { applicationId, coordinatorId });
    const letters = [
      ...applicants.map((recipient) => ({ recipient, ...this.receipt(recipient, told, applicationId) })),
      ...coordinators.map((recipient) => ({ recipient, ...this.arrival(recipient, told, { applicationId, number }) })),
    ];
    for (const { recipient, subject, body } of letters) {
      const { personId, email } = recipient;
      const { tenantId, id: eventId } = event;
      await writeMail(transaction, { tenantId, eventId, personId, recipient: email, subject, body });
    }
  }

  private receipt(recipient: Recipient, told: ToldApplication, applicationId: string) {
    const at = told.depositedAt === null ? '' : momentIn(told.depositedAt, told.timeZone);
    const link = this.address.of(`/o/${recipient.organisationCode}/candidatures/${applicationId}`);
    return {
      subject: `Candidature déposée : ${told.title}`,
      body: callLetter(recipient, [
        `Votre candidature « ${told.title} » à l’appel « ${told.call} » est déposée le ${at}.`,
        `Empreinte SHA-256 : ${told.sha256 ?? ''}`,
        `Le récépissé est dans le dossier : ${link}`,
      ]),
    };
  }

  private arrival(recipient: Recipient, told: ToldApplication, { applicationId, number }: ApplicationDepositedPayload) {
    const what = number === 1 ? 'a déposé une candidature' : 'a déposé ses corrections';
    const link = this.address.of(`/o/${recipient.organisationCode}/dossiers/${applicationId}`);
    return {
      subject: `${told.lead} ${what} : ${told.call}`,
      body: callLetter(recipient, [`${told.lead} ${what} : « ${told.title} ».`, `L’examiner : ${link}`]),
    };
  }
}
