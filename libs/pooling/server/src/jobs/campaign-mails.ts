import { Injectable } from '@nestjs/common';
import { type Recipient, RecipientDirectory } from '@maillage/network-contract';
import { type DeliveredEvent, PublicAddress, writeMail, type WriteTransaction } from '@maillage/platform-server';
import type { CampaignEventPayload } from '../application/pooling.events.js';
import { campaignToTell } from '../persistence/campaign-mail.statements.js';
import type { CampaignFacts, CampaignMail } from './campaign-mail.texts.js';

interface FactsRow extends CampaignFacts {
  readonly id: string;
  readonly eligible: string[];
  readonly takingPart: string[];
  readonly engaged: string[];
}

/** The Missions that may join; or those that take part, or those that are engaged, with who coordinates. */
export type CampaignReaders = 'eligible' | 'takingPart' | 'engaged';

/** Writes what a campaign's event means to those whom it concerns, in the transaction of the event's handler. */
@Injectable()
export class CampaignMails {
  constructor(
    private readonly directory: RecipientDirectory,
    private readonly address: PublicAddress,
  ) {}

  async write(
    transaction: WriteTransaction,
    event: DeliveredEvent<CampaignEventPayload>,
    to: CampaignReaders,
    text: (campaign: CampaignFacts, recipient: Recipient, link: string) => CampaignMail,
  ): Promise<void> {
    const [campaign] = await transaction.rows<FactsRow>(campaignToTell, [event.payload.campaignId]);
    if (campaign === undefined) throw new Error(`The event ${event.id} names no campaign`);
    for (const recipient of await this.recipientsOf(transaction, campaign, { coordinatorId: event.tenantId, to })) {
      const link = this.address.of(`/o/${recipient.organisationCode}/campagnes/${campaign.id}`);
      const { subject, body } = text(campaign, recipient, link);
      const { personId, email } = recipient;
      const { tenantId, id: eventId } = event;
      await writeMail(transaction, { tenantId, eventId, personId, recipient: email, subject, body });
    }
  }

  private async recipientsOf(
    transaction: WriteTransaction,
    campaign: FactsRow,
    { coordinatorId, to }: { coordinatorId: string; to: CampaignReaders },
  ): Promise<Recipient[]> {
    if (to === 'eligible') return this.directory.recipientsOf(transaction, campaign.eligible, 'joinCampaigns');
    const members = await this.directory.recipientsOf(transaction, campaign[to], 'joinCampaigns');
    return [...members, ...(await this.directory.recipientsOf(transaction, [coordinatorId], 'coordinateCampaigns'))];
  }
}
