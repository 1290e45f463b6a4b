import type { RefusalWording } from '@maillage/platform-admin';
import type { frameworkRefusalsInFrench } from './framework-refusals.fr.js';

/** The refusals of frameworks, answers and synchronisations in English. */
export const frameworkRefusalsInEnglish = {
  versionNotDraft: () => ({
    what: 'This version is no longer a draft. What is published is not rewritten: organisations are answering it.',
    next: 'Prepare the next version from this one.',
  }),
  versionNotPublished: () => ({
    what: 'This version is not published. A draft has served nobody yet.',
    next: 'Publish it, or discard it.',
  }),
  versionRetired: () => ({
    what: 'This version is retired. No cycle begins with it any more.',
    next: 'Choose a published version.',
  }),
  versionHasFaults: (p) => ({
    what: `This version cannot be published yet. There are still points to mend: ${p.count('count') ?? ''}.`,
    next: 'Mend them in the list “To mend”, then publish.',
  }),
  versionChangesNothing: (p) => ({
    what: `This version says the same as version ${p.count('number') ?? ''}. Publishing it would bring nothing to anybody.`,
    next: 'Change a criterion, or discard the draft.',
  }),
  draftAlreadyThere: (p) => ({
    what: `This framework has a draft already. It would be version ${p.count('number') ?? ''} as well.`,
    next: 'Take up that draft, or discard it first.',
  }),
  draftChangedMeanwhile: () => ({
    what: 'The draft has changed since you opened it. Somebody else works on it, too: nothing of what they wrote is lost.',
    next: 'Read the criterion again, then write your text once more.',
  }),
  criterionUnfit: () => ({
    what: 'This criterion cannot be written so. One of its fields does not fit.',
    next: 'Read the field again.',
  }),
  ruleUnreadable: () => ({
    what: 'The field “Concerns” is not understood. It awaits for instance: sites >= 2, or tous(outre-mer = non ; effectif >= 11).',
    next: 'Write it again, or empty it when the criterion concerns everyone.',
  }),
  questionUnreadable: () => ({
    what: 'The way to answer is not understood. It awaits “progression”, “oui ou non”, or a line for each choice, such as 40 % : des jeunes sont consultés.',
    next: 'Write it again.',
  }),
  partMissing: () => ({
    what: 'The part done is missing. “Partly” is said in percent, from 1 to 99.',
    next: 'Write the part, or choose “Done” or “Not done”.',
  }),
  partNotAChoice: (p) => ({
    what: `This criterion is not answered so. It offers precise stages, and ${p.count('percent') ?? ''} % is none of them.`,
    next: 'Choose one of the stages.',
  }),
  notConcernedReasonMissing: () => ({
    what: 'The reason is missing. A criterion that does not concern you leaves the score: auditors need to know why.',
    next: 'Write the reason in a sentence.',
  }),
  scaleChoiceMissing: () => ({
    what: 'There is a choice left to make. The way to answer has changed for a criterion that you answered.',
    next: 'Say for each whether the answer is kept or to be reviewed.',
  }),
  undoTooLate: () => ({
    what: 'Going to the newer version can no longer be undone. The time for it is over.',
    next: 'Correct the answers one by one, the history keeps the old ones.',
  }),
  answersChangedSince: () => ({
    what: 'Going to the newer version can no longer be undone. Answers were given since: they would be lost.',
    next: 'Correct the answers one by one, the history keeps the old ones.',
  }),
} as const satisfies Readonly<Record<keyof typeof frameworkRefusalsInFrench, RefusalWording>>;
