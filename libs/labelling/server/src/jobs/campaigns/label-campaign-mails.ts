import { Injectable } from '@nestjs/common';
import { type Capability, RecipientDirectory } from '@maillage/network-contract';
import { type DeliveredEvent, PublicAddress, systemScope, type WriteTransaction } from '@maillage/platform-server';
import type { LabelCampaignPayload } from '../../application/campaigns/label-campaign.events.js';
import { dayInFrench } from '../../application/day-in-french.js';
import { LabelCampaignRepository, type LoadedCampaign } from '../../persistence/campaigns/campaign.repository.js';
import { letter, post } from '../letter.js';

/** Why no cycle was opened for an organisation that a campaign calls. */
export type PassedOver = 'cycleAlreadyOpen' | 'frameworkNotForUs' | 'NOT_FOUND';

const whyLeft: Readonly<Record<PassedOver, string>> = {
  cycleAlreadyOpen: 'un dossier est déjà ouvert',
  frameworkNotForUs: 'le référentiel ne s’adresse pas à elle',
  NOT_FOUND: 'elle n’est plus dans le réseau',
};

interface Posting {
  readonly campaign: LoadedCampaign;
  readonly eventId: string;
  readonly to: readonly string[];
}

type Text = Pick<Letter, 'subject' | 'sentences'>;
type CampaignEvent = DeliveredEvent<LabelCampaignPayload>;

interface Letter {
  readonly capability: Capability;
  /** What the letter leads to, at the address of the organisation of this code. */
  readonly see: (code: string) => string;
  readonly subject: string;
  readonly sentences: readonly string[];
}

/** Writes to the heads of those that a campaign calls, and to who leads it, in the transaction of its event. */
@Injectable()
export class LabelCampaignMails {
  constructor(
    private readonly directory: RecipientDirectory,
    private readonly address: PublicAddress,
    private readonly campaigns: LabelCampaignRepository,
  ) {}

  /** @param to those called for which a cycle was opened */
  async call(transaction: WriteTransaction, { campaign, eventId, to }: Posting): Promise<void> {
    const { title, finishBy } = campaign;
    await this.writeToHeads(
      transaction,
      { campaign, eventId, to },
      {
        subject: `Labellisation : « ${title} » vous invite à vous auto-évaluer`,
        sentences: [`La campagne « ${title} » ouvre votre auto-évaluation. À finir avant le ${dayInFrench(finishBy)}.`],
      },
    );
  }

  /** To who leads the campaign: those called that were left as they were, and why. Nothing when there are none. */
  async tellLeft(
    transaction: WriteTransaction,
    {
      campaign,
      eventId,
      left,
    }: Omit<Posting, 'to'> & {
      readonly left: ReadonlyMap<string, PassedOver>;
    },
  ): Promise<void> {
    if (left.size === 0) return;
    const { title, tenantId } = campaign;
    const names = await this.campaigns.named(transaction, [...left.keys()]);
    const lines = names.flatMap(({ id, name }) => {
      const why = left.get(id);
      return why === undefined ? [] : [`${name} : ${whyLeft[why]}.`];
    });
    await this.write(
      transaction,
      { campaign, eventId, to: [tenantId] },
      {
        capability: 'accompanyLabelling',
        see: (code) => `Voir la campagne : ${this.address.of(`/o/${code}/piloter/campagnes-de-label`)}`,
        subject: `Labellisation : ${countInFrench(left.size)} par « ${title} »`,
        sentences: [`Ces organisations, appelées par « ${title} », restent comme elles étaient :`, ...lines],
      },
    );
  }

  /** Those whose self-assessment is not finished, and nobody else; nobody once the campaign is closed, even if it was asked before. */
  remind(transaction: WriteTransaction, event: CampaignEvent): Promise<void> {
    return this.writeToThoseBehind(transaction, event, ({ title, finishBy, closedAt }) =>
      closedAt === null
        ? {
            subject: `Labellisation : votre auto-évaluation est à finir avant le ${dayInFrench(finishBy)}`,
            sentences: [`Dans la campagne « ${title} », des critères de votre auto-évaluation attendent une réponse.`],
          }
        : null,
    );
  }

  /** The same: the campaign is over, their file is not. */
  tellClosed(transaction: WriteTransaction, event: CampaignEvent): Promise<void> {
    return this.writeToThoseBehind(transaction, event, ({ title }) => ({
      subject: `Labellisation : la campagne « ${title} » est close`,
      sentences: [
        `La campagne « ${title} » est close. Votre auto-évaluation n’est pas finie : elle reste ouverte, avec ce que vous y avez écrit.`,
      ],
    }));
  }

  private async writeToThoseBehind(
    transaction: WriteTransaction,
    { id: eventId, payload }: CampaignEvent,
    text: (campaign: LoadedCampaign) => Text | null,
  ): Promise<void> {
    const campaign = await this.campaigns.load(transaction, payload.campaignId);
    const told = campaign === undefined ? null : text(campaign);
    if (campaign === undefined || told === null) return;
    const { tenantId, audience } = campaign;
    const scope = systemScope(tenantId, { visible: [tenantId, ...audience], upward: ['labelProgress'] });
    const behind = await transaction.within(scope, (part) => this.campaigns.behind(part, campaign.id));
    const to = behind.map(({ organisationId }) => organisationId);
    await this.writeToHeads(transaction, { campaign, eventId, to }, told);
  }

  private writeToHeads(transaction: WriteTransaction, posting: Posting, text: Text): Promise<void> {
    const see = (code: string): string => `Ouvrir le dossier : ${this.address.of(`/o/${code}/label`)}`;
    return this.write(transaction, posting, { ...text, capability: 'leadAssessment', see });
  }

  private async write(
    transaction: WriteTransaction,
    { campaign, eventId, to }: Posting,
    { capability, see, subject, sentences }: Letter,
  ): Promise<void> {
    for (const recipient of await this.directory.recipientsOf(transaction, [...to], capability)) {
      const body = letter(recipient, [...sentences, see(recipient.organisationCode)]);
      await post(transaction, { id: eventId, tenantId: campaign.tenantId }, recipient, { subject, body });
    }
  }
}

function countInFrench(count: number): string {
  return count === 1 ? 'un dossier n’a pas été ouvert' : `${count} dossiers n’ont pas été ouverts`;
}
