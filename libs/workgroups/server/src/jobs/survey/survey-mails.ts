import { Injectable } from '@nestjs/common';
import { RecipientDirectory } from '@maillage/network-contract';
import { type DeliveredEvent, PublicAddress, writeMail, type WriteTransaction } from '@maillage/platform-server';
import type { SurveyEventPayload } from '../../application/survey/survey.events.js';
import { surveyToTell } from '../../persistence/survey/survey.statements.js';
import { surveyCapabilities } from '../../policy/survey/survey.policies.js';
import type { SurveyLetterText, ToldSurvey } from './survey-letters.js';

interface ToldSurveyRow extends ToldSurvey {
  readonly audience: readonly string[];
  readonly answered: readonly string[];
}

/** Writes to those who answer for the Missions that a survey asks, in the transaction of the event's handler. */
@Injectable()
export class SurveyMails {
  constructor(
    private readonly directory: RecipientDirectory,
    private readonly address: PublicAddress,
  ) {}

  /** @param to all that are asked, or those that have not answered */
  async write(
    transaction: WriteTransaction,
    event: DeliveredEvent<SurveyEventPayload>,
    to: 'asked' | 'silent',
    text: SurveyLetterText,
  ): Promise<void> {
    const { surveyId } = event.payload;
    const [survey] = await transaction.rows<ToldSurveyRow>(surveyToTell, [surveyId]);
    if (survey === undefined) throw new Error(`The event ${event.id} names no survey`);
    const answered = new Set(to === 'silent' ? survey.answered : []);
    const missions = survey.audience.filter((id) => !answered.has(id));
    for (const recipient of await this.directory.recipientsOf(transaction, missions, surveyCapabilities.answer)) {
      const link = this.address.of(`/o/${recipient.organisationCode}/enquetes/${surveyId}`);
      const { personId, email } = recipient;
      const { tenantId, id: eventId } = event;
      await writeMail(transaction, { tenantId, eventId, personId, recipient: email, ...text(survey, recipient, link) });
    }
  }
}
