import type { RefusalWording } from '@maillage/platform-admin';

/** What self-assessments and their plans refuse. */
export const assessmentRefusalsInEnglish = {
  cycleAlreadyOpen: () => ({
    what: 'A self-assessment is already open for this framework.',
    next: 'Continue with it: there is only one at a time.',
  }),
  frameworkNotForUs: () => ({
    what: 'This framework is not for your organisation.',
    next: 'Choose another in the list.',
  }),
  nothingToRenew: () => ({
    what: 'There is no label yet to follow up or to renew.',
    next: 'Open a first cycle.',
  }),
  cycleStateForbids: () => ({
    what: 'The cycle is not at that point.',
    next: 'The top of the page shows where it stands.',
  }),
  answersFrozen: () => ({
    what: 'Answers are frozen while the file is examined.',
    next: 'The improvement plan stays open: note what comes next there.',
  }),
  answerChangedMeanwhile: (p) => ({
    what:
      p.text('by') === null ? 'Somebody else answered in the meantime.' : `${p.text('by')} answered in the meantime.`,
    next: 'Compare both texts: yours is kept in the history.',
  }),
  criterionExcluded: () => ({
    what: 'This criterion does not apply to your organisation’s profile.',
    next: 'If the profile has changed, correct it: the criterion comes back with the next cycle.',
  }),
  criterionUnknown: () => ({
    what: 'This criterion is not in the framework.',
    next: 'Reload the page.',
  }),
  assigneeCannotSee: () => ({
    what: 'This person would not see the criterion.',
    next: 'Choose somebody who works in the organisation, or invite this person as a contributor.',
  }),
  seatNotHeld: () => ({
    what: 'This person does not hold that seat today.',
    next: 'Choose the person who holds it, or update the directory.',
  }),
  audienceNotYours: () => ({
    what: 'Your organisation would not read this message.',
    next: 'Choose readers that include it.',
  }),
  helpAlreadyAsked: () => ({
    what: 'Help has already been requested.',
    next: 'Use the conversation to follow up.',
  }),
  helpNotAsked: () => ({
    what: 'No help has been requested here.',
    next: 'Reload the page.',
  }),
  evidenceGone: () => ({
    what: 'This document is no longer attached to this criterion.',
    next: 'Reload the page: somebody has removed it.',
  }),
  alreadyOnLatestVersion: () => ({
    what: 'The answers are on the latest version of the framework.',
    next: 'There is nothing to carry over.',
  }),
  planActionChangedMeanwhile: () => ({
    what: 'Somebody changed this action in the meantime.',
    next: 'Read it again, then try once more.',
  }),
  tooManySnapshots: (p) => ({
    what: `You took ${p.count('max') ?? 'many'} snapshots of this assessment since yesterday.`,
    next: 'Continue tomorrow: those you took are kept.',
  }),
  tooManyEvidenceRequests: (p) => ({
    what: `You made ${p.count('max') ?? 'many'} requests for evidence on this assessment since yesterday.`,
    next: 'Continue tomorrow, or ask for several documents in one request.',
  }),
  partMissing: () => ({
    what: 'The part that is done is missing.',
    next: 'Give a percentage from 1 to 99.',
  }),
  partNotAChoice: () => ({
    what: 'This criterion is answered with one of the choices offered.',
    next: 'Choose one of them.',
  }),
  notConcernedReasonMissing: () => ({
    what: 'The reason why this criterion does not apply is missing.',
    next: 'Write it in a sentence.',
  }),
  scaleChoiceMissing: () => ({
    what: 'The answer type has changed for criteria you had answered.',
    next: 'Choose for each whether to keep the answer or revisit it.',
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
    what: 'This version of the framework is not published.',
    next: 'Wait until the union publishes it.',
  }),
} as const satisfies Readonly<Record<string, RefusalWording>>;
