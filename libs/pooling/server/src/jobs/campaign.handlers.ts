import { type DeliveredEvent, EventHandler, HandlesEvent, type WriteTransaction } from '@maillage/platform-server';
import type { CampaignEventPayload } from '../application/pooling.events.js';
import {
  abandonedMail,
  closedMail,
  extendedMail,
  openedMail,
  savingsBegunMail,
  savingsClosedMail,
} from './campaign-mail.texts.js';
import { CampaignMails } from './campaign-mails.js';

type CampaignEvent = DeliveredEvent<CampaignEventPayload>;

@HandlesEvent('campaignOpened')
export class TellOpening extends EventHandler<CampaignEventPayload> {
  constructor(private readonly mails: CampaignMails) {
    super();
  }

  handle(event: CampaignEvent, transaction: WriteTransaction): Promise<void> {
    return this.mails.write(transaction, event, 'eligible', openedMail);
  }
}

@HandlesEvent('campaignExtended')
export class TellExtension extends EventHandler<CampaignEventPayload> {
  constructor(private readonly mails: CampaignMails) {
    super();
  }

  handle(event: CampaignEvent, transaction: WriteTransaction): Promise<void> {
    return this.mails.write(transaction, event, 'eligible', extendedMail);
  }
}

@HandlesEvent('campaignClosed')
export class TellClosing extends EventHandler<CampaignEventPayload> {
  constructor(private readonly mails: CampaignMails) {
    super();
  }

  handle(event: CampaignEvent, transaction: WriteTransaction): Promise<void> {
    return this.mails.write(transaction, event, 'takingPart', closedMail);
  }
}

@HandlesEvent('campaignAbandoned')
export class TellAbandonment extends EventHandler<CampaignEventPayload> {
  constructor(private readonly mails: CampaignMails) {
    super();
  }

  handle(event: CampaignEvent, transaction: WriteTransaction): Promise<void> {
    return this.mails.write(transaction, event, 'takingPart', abandonedMail);
  }
}

@HandlesEvent('savingsBegun')
export class TellSavingsBegun extends EventHandler<CampaignEventPayload> {
  constructor(private readonly mails: CampaignMails) {
    super();
  }

  handle(event: CampaignEvent, transaction: WriteTransaction): Promise<void> {
    return this.mails.write(transaction, event, 'engaged', savingsBegunMail);
  }
}

@HandlesEvent('savingsClosed')
export class TellSavingsClosed extends EventHandler<CampaignEventPayload> {
  constructor(private readonly mails: CampaignMails) {
    super();
  }

  handle(event: CampaignEvent, transaction: WriteTransaction): Promise<void> {
    return this.mails.write(transaction, event, 'engaged', savingsClosedMail);
  }
}
