import { openingInFrench } from '@maillage/platform-kernel';
import {
  type DeliveredEvent,
  EventHandler,
  HandlesEvent,
  PublicAddress,
  type WriteTransaction,
} from '@maillage/platform-server';
import type { ApplicationDepositedPayload } from '../application/calls.events.js';
import { momentIn } from '../application/receipt/receipt-pdf.js';
import { type ToldApplication, ToldApplicationReader } from '../persistence/application/told-application.reader.js';
import { type CallLetter, CallLetters } from './call-letters.js';

/** The receipt goes to those who may deposit for the lead applicant; who runs the call is told that something came in. */
@HandlesEvent('applicationDeposited')
export class TellDeposit extends EventHandler<ApplicationDepositedPayload> {
  constructor(
    private readonly applications: ToldApplicationReader,
    private readonly letters: CallLetters,
    private readonly address: PublicAddress,
  ) {
    super();
  }

  async handle(event: DeliveredEvent<ApplicationDepositedPayload>, transaction: WriteTransaction): Promise<void> {
    const told = await this.applications.one(transaction, event.payload.applicationId);
    await this.letters.write(transaction, event, this.receipt(told, event.payload));
    await this.letters.write(transaction, event, this.arrival(told, event.payload));
  }

  private receipt(told: ToldApplication, { applicationId }: ApplicationDepositedPayload): CallLetter {
    const at = told.depositedAt === null ? '' : momentIn(told.depositedAt, told.timeZone);
    return {
      ...{ to: [told.leadId], capability: 'depositApplications', subject: `Candidature déposée : ${told.title}` },
      lines: [
        `Votre candidature « ${told.title} » à l’appel « ${told.call} » est déposée le ${at}.`,
        `Empreinte SHA-256 : ${told.sha256 ?? ''}`,
      ],
      see: 'Le récépissé est dans le dossier',
      link: (code) => this.address.of(`/o/${code}/candidatures/${applicationId}`),
    };
  }

  private arrival(told: ToldApplication, { applicationId, number }: ApplicationDepositedPayload): CallLetter {
    const { coordinatorId } = told;
    const lead = openingInFrench(told.lead);
    const what = number === 1 ? 'a déposé une candidature' : 'a déposé ses corrections';
    return {
      ...{ to: [coordinatorId], capability: 'coordinateCalls', file: { applicationId, coordinatorId } },
      ...{ subject: `${lead} ${what} : ${told.call}`, lines: [`${lead} ${what} : « ${told.title} ».`] },
      see: 'L’examiner',
      link: (code) => this.address.of(`/o/${code}/dossiers/${applicationId}`),
    };
  }
}
