import type { RefusalWording } from '@maillage/platform-admin';

export const cycleRefusalsInEnglish = {
  cycleNotThereYet: () => ({
    what: 'The cycle has not come this far yet.',
    next: 'Follow the steps in their order: the next one is at the top of the page.',
  }),
  cyclePastThis: () => ({
    what: 'This step of the cycle is behind you.',
    next: 'Read the decisions below: they say who took it and when.',
  }),
  cycleElsewhere: () => ({
    what: 'The state of the cycle does not allow this act.',
    next: 'Reload the page to see where it stands.',
  }),
  cycleClosed: () => ({ what: 'The cycle is over.', next: 'Open a new cycle to go further.' }),
  cycleSkipsCommission: () => ({
    what: 'A mock audit and a follow-up do not go to the commission.',
    next: 'Complete it once the final report is sent.',
  }),
  cycleNeedsCommission: () => ({
    what: 'This cycle leads to a decision of the commission.',
    next: 'Put it on the agenda of a commission.',
  }),
  notYourAct: () => ({
    what: 'This act belongs to somebody else in this cycle.',
    next: 'See on the page who is awaited.',
  }),
  noRegionAbove: () => ({
    what: 'No regional association stands above your organisation.',
    next: 'Apply without a review.',
  }),
  rolesNotNamed: () => ({
    what: 'The president, the director or the label contact is not named.',
    next: 'Name them in the self-assessment, then apply.',
  }),
  levelUnknown: () => ({ what: 'The framework has no such level.', next: 'Choose a level from the list.' }),
  thresholdMissed: () => ({
    what: 'The score does not reach the threshold of the level.',
    next: 'Move on with the criteria that weigh most, or aim at another level.',
  }),
  answersMissing: () => ({
    what: 'Some criteria have no answer yet.',
    next: 'Answer them: the page leads to the first.',
  }),
  conditionMissed: () => ({
    what: 'A criterion that the level names is not far enough.',
    next: 'Open this criterion and complete it.',
  }),
  evidenceMissing: () => ({
    what: 'Criteria said to be done have no evidence.',
    next: 'Join evidence to each of them.',
  }),
  evidenceExpired: () => ({ what: 'Some evidence holds no more.', next: 'Upload a present version of each.' }),
  auditorNotIndependent: () => ({
    what: 'This person is not independent of the audited organisation.',
    next: 'Choose somebody else: the proposal says why each is set aside.',
  }),
  auditorsMustDiffer: () => ({ what: 'The pair is twice the same person.', next: 'Choose two people.' }),
  auditorNotInPool: () => ({
    what: 'This person is not in the pool of auditors.',
    next: 'Choose from the pool, or enter the person.',
  }),
  auditorAlreadyEntered: () => ({ what: 'This person is in the pool already.', next: 'Change the qualification.' }),
  auditorHasNoSeat: () => ({
    what: 'This person holds no seat of auditor at the union.',
    next: 'Invite the person as an auditor first, in the team.',
  }),
  auditorStillAudits: () => ({
    what: 'This person has audits at work.',
    next: 'Wait for their final report, or replace the person.',
  }),
  qualificationDatesWrong: () => ({
    what: 'The dates of the qualification do not follow each other.',
    next: 'Give a beginning, then an end that comes after.',
  }),
  planDatesWrong: () => ({
    what: 'The dates of the visit do not follow each other, or last too long.',
    next: 'Give a beginning and an end, ten days apart at most.',
  }),
  planInPast: () => ({ what: 'The visit would begin in the past.', next: 'Choose a date to come.' }),
  planMethodMissing: () => ({
    what: 'The plan does not say how you go about it.',
    next: 'Choose at least one method.',
  }),
  planPeopleMissing: () => ({ what: 'The plan names nobody to meet.', next: 'Write at least one person or function.' }),
  planSampleMissing: () => ({
    what: 'The plan holds no criterion.',
    next: 'Choose the criteria that you will examine.',
  }),
  auditNotDue: () => ({ what: 'The plan has the audit later.', next: 'Wait for that day, or send another plan.' }),
  criteriaNotExamined: () => ({
    what: 'Some criteria of the sample have no opinion yet.',
    next: 'Give an opinion on each, then finish the visit.',
  }),
  opinionMissing: () => ({
    what: 'The opinion differs from the answer and does not say what was seen.',
    next: 'Write the part that you saw.',
  }),
  opinionChangedMeanwhile: () => ({
    what: 'The other auditor wrote on this criterion meanwhile.',
    next: 'Compare both texts, then save the one that you keep.',
  }),
  findingTextMissing: () => ({ what: 'Something pointed out has no text.', next: 'Write what was found.' }),
  summaryMissing: () => ({ what: 'The report has no summary.', next: 'Write it in a few sentences.' }),
  contradictoryPhaseRuns: () => ({
    what: 'The contradictory phase still runs.',
    next: 'Wait for the answer of the organisation, or for the deadline.',
  }),
  contradictoryPhaseOver: () => ({
    what: 'The contradictory phase is not open.',
    next: 'The final report will say what is kept.',
  }),
  contestsUnanswered: () => ({
    what: 'Some contests await your reply.',
    next: 'Uphold or lift each point that is contested.',
  }),
  responseTextMissing: () => ({ what: 'This answer asks for a text.', next: 'Explain in a few sentences.' }),
  findingElsewhere: () => ({
    what: 'The state of this point does not allow this act.',
    next: 'Reload the page to see where it stands.',
  }),
  reportNotFinal: () => ({ what: 'The report is not final yet.', next: 'Answer the point first.' }),
  goodPracticeAsksNothing: () => ({
    what: 'A good practice asks for no action.',
    next: 'Share it with the other Missions.',
  }),
} satisfies Readonly<Record<string, RefusalWording>>;
