import { Injectable } from '@nestjs/common';
import type { WriteTransaction } from '@maillage/platform-server';
import { shownAnswers, type SurveyChange, surveyResult } from '@maillage/workgroups-domain';
import { SurveyRepository } from '../../persistence/survey/survey.repository.js';

/** Counts the answers of a survey that closes, and keeps what may be told of them: nothing else is ever kept. */
@Injectable()
export class TallySurvey {
  constructor(private readonly surveys: SurveyRepository) {}

  async close(transaction: WriteTransaction, change: SurveyChange, asked: ReadonlyMap<string, number>): Promise<void> {
    const { survey } = change;
    const answers = await this.surveys.answersOf(transaction, survey.id);
    const results = surveyResult(survey.families, answers, asked);
    await this.surveys.save(transaction, change, { results, shown: shownAnswers(answers) });
  }
}
