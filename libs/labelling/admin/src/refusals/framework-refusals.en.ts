import type { RefusalWording } from '@maillage/platform-admin';
import type { frameworkRefusalsInFrench } from './framework-refusals.fr.js';

/** The refusals of frameworks, answers and synchronisations in English. */
export const frameworkRefusalsInEnglish = {
  versionNotDraft: () => ({
    what: 'This version is no longer a draft. What is published is not rewritten: organisations are answering it.',
    next: 'Prepare the next version from this one.',
  }),
  versionRetired: () => ({
    what: 'This version is retired. No new cycle starts with it.',
    next: 'Choose a published version.',
  }),
  versionHasFaults: (p) => ({
    what: `This version cannot be published yet. There are still points to fix: ${p.count('count') ?? ''}.`,
    next: 'Fix them in the list “To fix before publishing”, then publish.',
  }),
  versionChangesNothing: (p) => ({
    what: `This version says the same as version ${p.count('number') ?? ''}. Publishing it would change nothing.`,
    next: 'Change a criterion, or discard the draft.',
  }),
  draftAlreadyThere: (p) => ({
    what: `This framework already has a draft. It would be version ${p.count('number') ?? ''} as well.`,
    next: 'Use that draft, or discard it first.',
  }),
  draftChangedMeanwhile: () => ({
    what: 'The draft has changed since you opened it. Somebody else works on it, too: nothing of what they wrote is lost.',
    next: 'Read the criterion again, then write your text once more.',
  }),
  criterionUnfit: () => ({
    what: 'This criterion cannot be saved as it is. One of its fields does not fit.',
    next: 'Check the field.',
  }),
  ruleUnreadable: () => ({
    what: 'The field “Concerns” is not understood. It awaits for instance: sites >= 2, or tous(outre-mer = non ; effectif >= 11).',
    next: 'Write it again, or empty it when the criterion concerns everyone.',
  }),
  questionUnreadable: () => ({
    what: 'The way to answer is not understood. It awaits “progression”, “oui ou non”, or a line for each choice, such as 40 % : des jeunes sont consultés.',
    next: 'Write it again.',
  }),
} as const satisfies Readonly<Record<keyof typeof frameworkRefusalsInFrench, RefusalWording>>;
