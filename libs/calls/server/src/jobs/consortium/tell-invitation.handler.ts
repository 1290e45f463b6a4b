import { RecipientDirectory } from '@maillage/network-contract';
import { openingInFrench } from '@maillage/platform-kernel';
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
import type { PartnerInvitedPayload } from '../../application/calls.events.js';
import { TakingPartReader } from '../../persistence/consortium/taking-part.reader.js';
import { callLetter } from '../call-letter.js';

/** Those who may engage the organisation are told that a consortium wants it. */
@HandlesEvent('partnerInvited')
export class TellInvitation extends EventHandler<PartnerInvitedPayload> {
  constructor(
    private readonly consortiums: TakingPartReader,
    private readonly directory: RecipientDirectory,
    private readonly address: PublicAddress,
  ) {
    super();
  }

  override scopeOf({ tenantId, payload }: DeliveredEvent<PartnerInvitedPayload>): Scope {
    return systemScope(tenantId, { visible: [tenantId, payload.organisationId], upward: ['contactEmail'] });
  }

  async handle(event: DeliveredEvent<PartnerInvitedPayload>, transaction: WriteTransaction): Promise<void> {
    const { applicationId, organisationId } = event.payload;
    const { title, lead: name } = await this.consortiums.told(transaction, applicationId, organisationId);
    const lead = openingInFrench(name);
    const subject = `${lead} vous invite dans un consortium : ${title}`;
    for (const recipient of await this.directory.recipientsOf(transaction, [organisationId], 'depositApplications')) {
      const link = this.address.of(`/o/${recipient.organisationCode}/candidatures/${applicationId}/consortium`);
      const body = callLetter(recipient, [
        `${lead} propose à votre structure d’être partenaire de « ${title} ».`,
        `Acceptez ou déclinez, puis remplissez et signez votre part : ${link}`,
      ]);
      const { personId, email } = recipient;
      const { tenantId, id: eventId } = event;
      await writeMail(transaction, { tenantId, eventId, personId, recipient: email, subject, body });
    }
  }
}
