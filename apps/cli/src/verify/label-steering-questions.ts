import type { QuestionMakers } from './question-maker.js';

/** A month and a framework are left out: the present, and the first of those in use. */
const present = { month: null, after: null, filter: null };

export const labelSteeringQuestions: QuestionMakers = {
  labelSteering: { arguments: () => present },
  steeredMissions: { arguments: () => present },
  awaitedLabelActs: {},
  labelCampaigns: { arguments: () => present },
  openLabelCampaign: {
    arguments: ({ another }) => ({
      input: { title: 'Question', finishBy: '2099-01-01', organisationIds: [another], frameworkId: another },
    }),
  },
  remindLabelCampaign: { arguments: ({ key }) => ({ input: { campaignId: key } }) },
  closeLabelCampaign: { arguments: ({ key }) => ({ input: { campaignId: key } }) },
  criterionBenchmark: { arguments: ({ key }) => ({ cycleId: key }) },
};
