import type { Arguments, Asked, QuestionMakers, ShownRows } from './question-maker.js';
import { canaryFamily } from './survey-canaries.js';

const terms = {
  ...{ title: 'Question', purpose: '', thresholdPercent: 50 },
  closesAt: new Date(Date.now() + 30 * 86_400_000).toISOString(),
  families: [{ family: 'other', label: 'Question', unit: '' }],
};

const ofSurvey = ({ key }: Asked): Arguments => ({ input: { surveyId: key } });
const withAnswer = ({ key }: Asked): Arguments => {
  const families = [{ familyId: canaryFamily, stance: 'notConcerned', reasons: [], note: '' }];
  return { input: { surveyId: key, sharesAnswer: true, families } };
};
const withProposal = ({ key }: Asked): Arguments => ({
  input: { surveyId: key, familyId: canaryFamily, title: 'Question', description: '' },
});

const shows: readonly ShownRows[] = [
  { field: 'decisions', table: 'workgroups.survey_decision', column: 'survey_id' },
  { field: 'proposals', table: 'workgroups.survey_proposal', column: 'survey_id' },
];

/** Surveys of what Missions would pool. */
export const surveyQuestions: QuestionMakers = {
  poolingSurveys: {},
  awaitedSurveys: {},
  poolingSurvey: { arguments: ({ key }) => ({ id: key }), shows },
  surveyedMissions: { action: 'readAnswers', arguments: ({ key }) => ({ surveyId: key }) },
  draftSurvey: { arguments: () => ({ input: { terms } }) },
  editSurvey: { action: 'edit', arguments: ({ key }) => ({ input: { surveyId: key, terms } }) },
  openSurvey: { action: 'open', arguments: ofSurvey },
  remindSurvey: { action: 'remind', arguments: ofSurvey },
  closeSurvey: { action: 'close', arguments: ofSurvey },
  publishSurvey: { action: 'publish', arguments: ofSurvey },
  answerSurvey: { arguments: withAnswer },
  proposeSurveyCampaign: { action: 'propose', arguments: withProposal },
  proposeSurveyGroup: { action: 'propose', arguments: withProposal },
};
