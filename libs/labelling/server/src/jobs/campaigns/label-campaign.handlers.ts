import { Logger } from '@nestjs/common';
import { DomainError } from '@maillage/platform-kernel';
import {
  appendEvent,
  type DeliveredEvent,
  EventHandler,
  HandlesEvent,
  StampSource,
  systemScope,
  type WriteTransaction,
} from '@maillage/platform-server';
import { CycleRegistration } from '../../application/assessment/cycle-registration.js';
import type { LabelCampaignPayload } from '../../application/campaigns/label-campaign.events.js';
import { figuresChanged } from '../../application/steering/figures-changed.event.js';
import { LabelCampaignRepository, type LoadedCampaign } from '../../persistence/campaigns/campaign.repository.js';
import { LabelCampaignMails, type PassedOver } from './label-campaign-mails.js';

/** An organisation that has a cycle already, or that the framework does not speak to, is left as it is. */
const passedOver = ['cycleAlreadyOpen', 'frameworkNotForUs', 'NOT_FOUND'] as const;

/**
 * Opens a cycle in the name of each that was called, unless the campaign was closed meanwhile: one that cannot be opened
 * leaves the others. Those for which one was opened are written to; who leads the campaign is told of the others, and why
 * they were left as they were.
 */
@HandlesEvent('labelCampaignOpened')
export class OpenCyclesOfCampaign extends EventHandler<LabelCampaignPayload> {
  private readonly log = new Logger(OpenCyclesOfCampaign.name);

  constructor(
    private readonly stamps: StampSource,
    private readonly registration: CycleRegistration,
    private readonly campaigns: LabelCampaignRepository,
    private readonly mails: LabelCampaignMails,
  ) {
    super();
  }

  async handle(event: DeliveredEvent<LabelCampaignPayload>, transaction: WriteTransaction): Promise<void> {
    const campaign = await this.campaigns.load(transaction, event.payload.campaignId);
    if (campaign === undefined || campaign.closedAt !== null) return;
    const opened: string[] = [];
    const left = new Map<string, PassedOver>();
    for (const organisationId of campaign.audience) {
      const why = await this.openFor(transaction, organisationId, campaign);
      if (why === null) opened.push(organisationId);
      else left.set(organisationId, why);
    }
    await this.campaigns.mark(transaction, campaign.id, { opened: opened.length });
    await this.mails.call(transaction, { campaign, eventId: event.id, to: opened });
    await this.mails.tellLeft(transaction, { campaign, eventId: event.id, left });
    await this.tellFigures(transaction, opened, campaign);
  }

  /** Last of all: a count that was made while hundreds of cycles were being opened has seen none of them. */
  private async tellFigures(
    transaction: WriteTransaction,
    organisationIds: readonly string[],
    { tenantId, frameworkId }: LoadedCampaign,
  ): Promise<void> {
    const at = await this.stamps.after(transaction);
    for (const organisationId of organisationIds)
      await appendEvent(transaction, figuresChanged(tenantId, { organisationId, frameworkId }, at));
  }

  /** @returns null when it is opened, else why it is not */
  private async openFor(
    transaction: WriteTransaction,
    organisationId: string,
    { id, tenantId, frameworkId, finishBy }: LoadedCampaign,
  ): Promise<PassedOver | null> {
    try {
      const asked = { organisationId, frameworkId, kind: 'initial', campaign: { tenantId, id }, finishBy } as const;
      await transaction.within(systemScope(organisationId), (part) => this.registration.add(part, asked));
      return null;
    } catch (error) {
      const why = error instanceof DomainError ? passedOver.find((code) => code === error.code) : undefined;
      if (why !== undefined) return why;
      this.log.error(`No cycle could be opened for ${organisationId}`, error instanceof Error ? error.stack : '');
      throw error;
    }
  }
}

/** Those whose self-assessment is not finished learn that nobody will remind them any more, and that their file stays open. */
@HandlesEvent('labelCampaignClosed')
export class TellClosedCampaign extends EventHandler<LabelCampaignPayload> {
  constructor(private readonly mails: LabelCampaignMails) {
    super();
  }

  handle(event: DeliveredEvent<LabelCampaignPayload>, transaction: WriteTransaction): Promise<void> {
    return this.mails.tellClosed(transaction, event);
  }
}

@HandlesEvent('labelCampaignReminded')
export class RemindThoseBehind extends EventHandler<LabelCampaignPayload> {
  constructor(private readonly mails: LabelCampaignMails) {
    super();
  }

  handle(event: DeliveredEvent<LabelCampaignPayload>, transaction: WriteTransaction): Promise<void> {
    return this.mails.remind(transaction, event);
  }
}
