import type { RefusalWording } from '@maillage/platform-admin';

export const cycleRefusalsInEnglish = {
  cycleNotThereYet: () => ({
    what: 'The cycle has not got this far yet.',
    next: 'Follow the steps in order: the next one is at the top of the page.',
  }),
  cyclePastThis: () => ({
    what: 'This step of the cycle is behind you.',
    next: 'The decisions below say who took it and when.',
  }),
  cycleElsewhere: () => ({
    what: 'The state of the cycle does not allow this.',
    next: 'Reload the page to see where it stands.',
  }),
  cycleClosed: () => ({ what: 'The cycle is over.', next: 'Open a new cycle to go further.' }),
  cycleSkipsCommission: () => ({
    what: 'A mock audit and a follow-up do not go to the commission.',
    next: 'Complete it once the final report is sent.',
  }),
  cycleNeedsCommission: () => ({
    what: 'This cycle ends with a decision of the commission.',
    next: 'Put it on the agenda of a commission.',
  }),
  notYourAct: () => ({
    what: 'Somebody else does this in this cycle.',
    next: 'The page says who is expected to act.',
  }),
  noRegionAbove: () => ({
    what: 'Your organisation has no regional association.',
    next: 'Apply without a review.',
  }),
  rolesNotNamed: () => ({
    what: 'The president, the director or the label contact is not named.',
    next: 'Name them in the self-assessment, then apply.',
  }),
  levelUnknown: () => ({ what: 'The framework has no such level.', next: 'Choose a level from the list.' }),
  thresholdMissed: () => ({
    what: 'The score does not reach the threshold of the level.',
    next: 'Work on the criteria that weigh most, or aim for another level.',
  }),
  answersMissing: () => ({
    what: 'Some criteria have no answer yet.',
    next: 'Answer them: the page takes you to the first one.',
  }),
  conditionMissed: () => ({
    what: 'A criterion required by the level is not far enough along.',
    next: 'Open this criterion and complete it.',
  }),
  evidenceMissing: () => ({
    what: 'Some criteria marked as done have no evidence.',
    next: 'Attach evidence to each of them.',
  }),
  evidenceExpired: () => ({ what: 'Some evidence is out of date.', next: 'Upload a current version of each.' }),
  auditorNotIndependent: () => ({
    what: 'This person is not independent of the audited organisation.',
    next: 'Choose somebody else: the proposal says why each is set aside.',
  }),
  auditorsMustDiffer: () => ({ what: 'The pair is the same person twice.', next: 'Choose two people.' }),
  auditorNotInPool: () => ({
    what: 'This person is not in the auditor pool.',
    next: 'Choose from the pool, or add the person.',
  }),
  auditorAlreadyEntered: () => ({ what: 'This person is already in the pool.', next: 'Change the qualification.' }),
  auditorHasNoSeat: () => ({
    what: 'This person does not hold an auditor’s seat at the union.',
    next: 'Invite the person as an auditor first, in the team.',
  }),
  auditorStillAudits: () => ({
    what: 'This person has audits under way.',
    next: 'Wait for their final report, or replace the person.',
  }),
  qualificationDatesWrong: () => ({
    what: 'The qualification ends before it starts.',
    next: 'Give a start, then a later end.',
  }),
  planDatesWrong: () => ({
    what: 'The visit ends before it starts, or lasts too long.',
    next: 'Give a start and an end, ten days apart at most.',
  }),
  planInPast: () => ({ what: 'The visit would start in the past.', next: 'Choose a future date.' }),
  planMethodMissing: () => ({
    what: 'The plan does not say how you will proceed.',
    next: 'Choose at least one method.',
  }),
  planPeopleMissing: () => ({ what: 'The plan names nobody to meet.', next: 'Write at least one person or role.' }),
  planSampleMissing: () => ({
    what: 'The plan has no criteria.',
    next: 'Choose the criteria that you will examine.',
  }),
  auditNotDue: () => ({ what: 'The audit is planned for later.', next: 'Wait for that day, or send another plan.' }),
  criteriaNotExamined: () => ({
    what: 'Some criteria of the sample have no opinion yet.',
    next: 'Give an opinion on each, then finish the visit.',
  }),
  opinionMissing: () => ({
    what: 'The opinion differs from the answer and does not say what was observed.',
    next: 'Write the share you observed.',
  }),
  opinionChangedMeanwhile: () => ({
    what: 'The other auditor wrote on this criterion in the meantime.',
    next: 'Compare both texts, then save the one you want to keep.',
  }),
  findingTextMissing: () => ({ what: 'A finding has no text.', next: 'Write what was found.' }),
  summaryMissing: () => ({ what: 'The report has no summary.', next: 'Write it in a few sentences.' }),
  contradictoryPhaseRuns: () => ({
    what: 'The right of reply is still running.',
    next: 'Wait for the answer of the organisation, or for the deadline.',
  }),
  contradictoryPhaseOver: () => ({
    what: 'The right of reply is not open.',
    next: 'The final report will say what is kept.',
  }),
  contestsUnanswered: () => ({
    what: 'Some contested findings are waiting for your reply.',
    next: 'Uphold or lift each contested finding.',
  }),
  responseTextMissing: () => ({ what: 'This answer needs some text.', next: 'Explain in a few sentences.' }),
  findingElsewhere: () => ({
    what: 'The state of this finding does not allow this.',
    next: 'Reload the page to see where it stands.',
  }),
  reportNotFinal: () => ({ what: 'The report is not final yet.', next: 'Answer the finding first.' }),
  goodPracticeAsksNothing: () => ({
    what: 'A good practice asks for no action.',
    next: 'Share it with the other Missions.',
  }),
} satisfies Readonly<Record<string, RefusalWording>>;
