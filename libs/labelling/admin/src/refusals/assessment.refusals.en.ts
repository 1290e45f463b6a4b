import type { RefusalWording } from '@maillage/platform-admin';

/** What self-assessments and their plans refuse. */
export const assessmentRefusalsInEnglish = {
  cycleAlreadyOpen: () => ({
    what: 'A self-assessment is already open for this framework.',
    next: 'Carry on with it: there is one at a time.',
  }),
  frameworkNotForUs: () => ({
    what: 'This framework does not speak to your organisation.',
    next: 'Choose another in the list.',
  }),
  nothingToRenew: () => ({
    what: 'There is no label yet to follow up or to renew.',
    next: 'Open a first cycle.',
  }),
  cycleStateForbids: () => ({
    what: 'The cycle is not at that point.',
    next: 'See where it is, at the top of the page.',
  }),
  answersFrozen: () => ({
    what: 'Answers are frozen while the file is examined.',
    next: 'The improvement plan stays open: note there what comes next.',
  }),
  answerChangedMeanwhile: (p) => ({
    what: p.text('by') === null ? 'Somebody answered meanwhile.' : `${p.text('by')} answered meanwhile.`,
    next: 'Compare both texts: yours is kept in the history.',
  }),
  criterionExcluded: () => ({
    what: 'This criterion does not concern your organisation, by its profile.',
    next: 'If the profile has changed, correct it: the criterion comes back with the next cycle.',
  }),
  criterionUnknown: () => ({
    what: 'This criterion is not in the framework.',
    next: 'Load the page again.',
  }),
  assigneeCannotSee: () => ({
    what: 'This person would not see the criterion.',
    next: 'Choose somebody who works in the organisation, or invite this person as a contributor.',
  }),
  seatNotHeld: () => ({
    what: 'This person does not hold that seat today.',
    next: 'Choose who holds it, or bring the directory up to date.',
  }),
  audienceNotYours: () => ({
    what: 'Your organisation would not read this message.',
    next: 'Choose readers of which it is one.',
  }),
  helpAlreadyAsked: () => ({
    what: 'Help has already been asked for.',
    next: 'Write what comes next in the exchanges.',
  }),
  helpNotAsked: () => ({
    what: 'No help is asked for here.',
    next: 'Load the page again.',
  }),
  evidenceGone: () => ({
    what: 'This document is no longer joined to this criterion.',
    next: 'Load the page again: somebody detached it.',
  }),
  alreadyOnLatestVersion: () => ({
    what: 'The answers are on the latest version of the framework.',
    next: 'There is nothing to carry over.',
  }),
  planActionChangedMeanwhile: () => ({
    what: 'Somebody changed this action meanwhile.',
    next: 'Read it again, then try once more.',
  }),
  tooManySnapshots: (p) => ({
    what: `You took ${p.count('max') ?? 'many'} snapshots of this assessment since yesterday.`,
    next: 'Go on tomorrow: those that were taken stay there.',
  }),
  tooManyEvidenceRequests: (p) => ({
    what: `You made ${p.count('max') ?? 'many'} requests for evidence on this assessment since yesterday.`,
    next: 'Go on tomorrow, or ask for several documents in one request.',
  }),
  partMissing: () => ({
    what: 'The part that is done is missing.',
    next: 'Give a percentage from 1 to 99.',
  }),
  partNotAChoice: () => ({
    what: 'This criterion is answered by one of the choices offered.',
    next: 'Choose one of them.',
  }),
  notConcernedReasonMissing: () => ({
    what: 'Why this criterion does not concern you is missing.',
    next: 'Write it in a sentence.',
  }),
  scaleChoiceMissing: () => ({
    what: 'The way to answer has changed for criteria that you had answered.',
    next: 'Choose for each whether the answer is kept or looked at again.',
  }),
  undoTooLate: () => ({
    what: 'It is too late to undo this.',
    next: 'The earlier answer is in the history of each criterion.',
  }),
  answersChangedSince: () => ({
    what: 'Answers have changed since: undoing would lose them.',
    next: 'The earlier answer is in the history of each criterion.',
  }),
  versionNotPublished: () => ({
    what: 'No version of this framework is published.',
    next: 'Wait for its publication.',
  }),
} as const satisfies Readonly<Record<string, RefusalWording>>;
