import { RecipientDirectory } from '@maillage/network-contract';
import { openingInFrench } from '@maillage/platform-kernel';
import {
  type DeliveredEvent,
  EventHandler,
  HandlesEvent,
  PublicAddress,
  systemScope,
  writeMail,
  type WriteTransaction,
} from '@maillage/platform-server';
import type { PartnerMovedPayload } from '../../application/calls.events.js';
import { ConsortiumRepository } from '../../persistence/consortium/consortium.repository.js';
import { TakingPartReader } from '../../persistence/consortium/taking-part.reader.js';
import { callLetter } from '../call-letter.js';

const toldOfAct: Readonly<Record<PartnerMovedPayload['act'], string>> = {
  accept: 'accepte d’être partenaire',
  decline: 'décline l’invitation',
  commit: 'a signé sa part',
  reopenShare: 'a rouvert sa part, qui n’est plus signée',
  withdraw: 'se retire du consortium',
};

const signOffToAskAnew =
  'La validation demandée portait sur un autre consortium : reprenez l’écriture, puis demandez-la de nouveau.';

/** The lead applicant is told what a partner did; whoever left reads the common part no longer. */
@HandlesEvent('partnerMoved')
export class TellPartnerMove extends EventHandler<PartnerMovedPayload> {
  constructor(
    private readonly consortiums: ConsortiumRepository,
    private readonly reader: TakingPartReader,
    private readonly directory: RecipientDirectory,
    private readonly address: PublicAddress,
  ) {
    super();
  }

  async handle(event: DeliveredEvent<PartnerMovedPayload>, transaction: WriteTransaction): Promise<void> {
    const { applicationId, leadId, act } = event.payload;
    const { tenantId, id: eventId } = event;
    const asLead = systemScope(leadId, { visible: [leadId, tenantId], upward: ['contactEmail'] });
    const { told, recipients } = await transaction.within(asLead, async (lead) => {
      const place = { id: applicationId, tenantId: leadId };
      await this.consortiums.lockApplication(lead, place);
      await this.consortiums.shareWith(lead, place, await this.reader.organisations(lead, applicationId));
      return {
        told: await this.reader.told(lead, applicationId, tenantId),
        recipients: await this.directory.recipientsOf(lead, [leadId], 'writeApplications'),
      };
    });
    const what = `${openingInFrench(told.partner)} ${toldOfAct[act]}`;
    for (const { personId, email, ...recipient } of recipients) {
      const link = this.address.of(`/o/${recipient.organisationCode}/candidatures/${applicationId}/consortium`);
      const body = callLetter({ personId, email, ...recipient }, [
        `${what} : « ${told.title} ».`,
        ...(told.isSignOffOutdated ? [signOffToAskAnew] : []),
        `Voir le consortium : ${link}`,
      ]);
      const subject = `${what} : ${told.title}`;
      await writeMail(transaction, { tenantId, eventId, personId, recipient: email, subject, body });
    }
  }
}
