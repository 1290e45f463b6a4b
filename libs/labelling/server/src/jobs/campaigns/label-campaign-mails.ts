import { Injectable } from '@nestjs/common';
import { RecipientDirectory } from '@maillage/network-contract';
import { PublicAddress, systemScope, writeMail, type WriteTransaction } from '@maillage/platform-server';
import { dayInFrench } from '../../application/day-in-french.js';
import { LabelCampaignRepository, type LoadedCampaign } from '../../persistence/campaigns/campaign.repository.js';
import { letter } from '../letter.js';

interface Letter {
  readonly subject: string;
  readonly sentences: readonly string[];
}

/** Writes to the heads of those that a campaign calls, in the transaction of its event. */
@Injectable()
export class LabelCampaignMails {
  constructor(
    private readonly directory: RecipientDirectory,
    private readonly address: PublicAddress,
    private readonly campaigns: LabelCampaignRepository,
  ) {}

  async call(transaction: WriteTransaction, campaign: LoadedCampaign, eventId: string): Promise<void> {
    const { title, finishBy, audience } = campaign;
    await this.write(
      transaction,
      { campaign, eventId, to: audience },
      {
        subject: `Labellisation : « ${title} » vous invite à vous auto-évaluer`,
        sentences: [`La campagne « ${title} » ouvre votre auto-évaluation. À finir avant le ${dayInFrench(finishBy)}.`],
      },
    );
  }

  /** Those whose self-assessment is not finished, and nobody else. */
  async remind(transaction: WriteTransaction, campaign: LoadedCampaign, eventId: string): Promise<void> {
    const { title, finishBy, audience, tenantId } = campaign;
    const scope = systemScope(tenantId, { visible: [tenantId, ...audience], upward: ['labelProgress'] });
    const behind = await transaction.within(scope, (part) => this.campaigns.behind(part, campaign.id));
    const to = behind.map(({ organisationId }) => organisationId);
    await this.write(
      transaction,
      { campaign, eventId, to },
      {
        subject: `Labellisation : votre auto-évaluation est à finir avant le ${dayInFrench(finishBy)}`,
        sentences: [`Dans la campagne « ${title} », des critères de votre auto-évaluation attendent une réponse.`],
      },
    );
  }

  private async write(
    transaction: WriteTransaction,
    { campaign, eventId, to }: { campaign: LoadedCampaign; eventId: string; to: readonly string[] },
    { subject, sentences }: Letter,
  ): Promise<void> {
    for (const recipient of await this.directory.recipientsOf(transaction, [...to], 'leadAssessment')) {
      const link = this.address.of(`/o/${recipient.organisationCode}/label`);
      const body = letter(recipient, [...sentences, `Ouvrir le dossier : ${link}`]);
      const { personId, email } = recipient;
      await writeMail(transaction, { tenantId: campaign.tenantId, eventId, personId, recipient: email, subject, body });
    }
  }
}
