import { Injectable } from '@nestjs/common';
import { type Recipient, RecipientDirectory } from '@maillage/network-contract';
import { type DeliveredEvent, PublicAddress, writeMail, type WriteTransaction } from '@maillage/platform-server';
import type { CampaignEventPayload } from '../application/pooling.events.js';
import { eligibleMissions } from '../persistence/eligible-missions.sql.js';
import type { CampaignFacts, CampaignMail } from './campaign-mail.texts.js';

const facts = {
  name: 'pooling.mail.facts',
  text: `select campaign.id, campaign.title, campaign.state, campaign.outcome, campaign.opens_at as "opensAt", campaign.closes_at as "closesAt",
      coordinator.name as coordinator, coordinator.time_zone as "timeZone", counter.joined,
      (select decision.reason from pooling.campaign_decision decision
        where decision.campaign_id = campaign.id order by decision.id desc limit 1) as reason,
      (select coalesce(array_agg(mission.id), '{}') from ${eligibleMissions}
        and (not campaign.eligibility_restricted or mission.id = any (campaign.audience))) as eligible,
      (select coalesce(array_agg(participation.tenant_id), '{}') from pooling.participation
        where participation.campaign_id = campaign.id and participation.state <> 'withdrawn') as "takingPart"
    from pooling.campaign
    join pooling.campaign_counter counter on counter.campaign_id = campaign.id
    join network.organisation_card coordinator on coordinator.id = campaign.tenant_id
    where campaign.id = $1`,
};

interface FactsRow extends CampaignFacts {
  readonly id: string;
  readonly eligible: string[];
  readonly takingPart: string[];
}

/** Writes what a campaign's event means to those whom it concerns, in the transaction of the event's handler. */
@Injectable()
export class CampaignMails {
  constructor(
    private readonly directory: RecipientDirectory,
    private readonly address: PublicAddress,
  ) {}

  /** @param to the Missions that may join, or those that take part and the coordinator */
  async write(
    transaction: WriteTransaction,
    event: DeliveredEvent<CampaignEventPayload>,
    to: 'eligible' | 'takingPart',
    text: (campaign: CampaignFacts, recipient: Recipient, link: string) => CampaignMail,
  ): Promise<void> {
    const [campaign] = await transaction.rows<FactsRow>(facts, [event.payload.campaignId]);
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
    { coordinatorId, to }: { coordinatorId: string; to: 'eligible' | 'takingPart' },
  ): Promise<Recipient[]> {
    if (to === 'eligible') return this.directory.recipientsOf(transaction, campaign.eligible, 'joinCampaigns');
    const members = await this.directory.recipientsOf(transaction, campaign.takingPart, 'joinCampaigns');
    return [...members, ...(await this.directory.recipientsOf(transaction, [coordinatorId], 'coordinateCampaigns'))];
  }
}
