import { type DeliveredEvent, EventHandler, HandlesEvent, type WriteTransaction } from '@maillage/platform-server';
import type { SurveyEventPayload } from '../../application/survey/survey.events.js';
import { openedSurvey, publishedSurvey, remindedSurvey } from './survey-letters.js';
import { SurveyMails } from './survey-mails.js';

type SurveyDelivered = DeliveredEvent<SurveyEventPayload>;

@HandlesEvent('surveyOpened')
export class TellSurveyOpening extends EventHandler<SurveyEventPayload> {
  constructor(private readonly mails: SurveyMails) {
    super();
  }

  handle(event: SurveyDelivered, transaction: WriteTransaction): Promise<void> {
    return this.mails.write(transaction, event, 'asked', openedSurvey);
  }
}

@HandlesEvent('surveyReminded')
export class TellSurveyReminder extends EventHandler<SurveyEventPayload> {
  constructor(private readonly mails: SurveyMails) {
    super();
  }

  handle(event: SurveyDelivered, transaction: WriteTransaction): Promise<void> {
    return this.mails.write(transaction, event, 'silent', remindedSurvey);
  }
}

@HandlesEvent('surveyPublished')
export class TellSurveyResult extends EventHandler<SurveyEventPayload> {
  constructor(private readonly mails: SurveyMails) {
    super();
  }

  handle(event: SurveyDelivered, transaction: WriteTransaction): Promise<void> {
    return this.mails.write(transaction, event, 'asked', publishedSurvey);
  }
}
