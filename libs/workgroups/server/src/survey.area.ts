import { AnswerSurvey } from './application/survey/answer-survey.use-case.js';
import { FoundPoolingGroup } from './application/survey/found-pooling-group.js';
import { MoveSurvey } from './application/survey/move-survey.use-case.js';
import { ProposeFromSurvey } from './application/survey/propose-from-survey.use-case.js';
import { SeenSurvey } from './application/survey/seen-survey.js';
import { surveyEvents } from './application/survey/survey.events.js';
import { TallySurvey } from './application/survey/tally-survey.js';
import { WriteSurvey } from './application/survey/write-survey.use-case.js';
import { DemoSurveysSeed } from './demo/survey/demo-surveys.seed.js';
import { SurveyActsResolver } from './graphql/survey/survey-acts.resolver.js';
import { SurveyQueryResolver } from './graphql/survey/survey-query.resolver.js';
import { MindSurveys } from './jobs/survey/mind-surveys.job.js';
import { SurveyMails } from './jobs/survey/survey-mails.js';
import { TellSurveyOpening, TellSurveyReminder, TellSurveyResult } from './jobs/survey/tell-surveys.handlers.js';
import { SurveyReader } from './persistence/survey/survey.reader.js';
import { SurveyRepository } from './persistence/survey/survey.repository.js';
import type { WorkgroupsArea } from './workgroups-area.js';

/** What Missions would pool: surveys, their answers, what is told of them, and what is proposed. */
export const surveyArea: WorkgroupsArea = {
  resolvers: [SurveyActsResolver, SurveyQueryResolver],
  providers: [
    ...[AnswerSurvey, FoundPoolingGroup, MoveSurvey, ProposeFromSurvey, SeenSurvey, TallySurvey, WriteSurvey],
    ...[MindSurveys, SurveyMails, TellSurveyOpening, TellSurveyReminder, TellSurveyResult],
    ...[SurveyReader, SurveyRepository, DemoSurveysSeed],
  ],
  events: surveyEvents,
};
