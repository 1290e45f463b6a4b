import type { RefusalWording } from '@maillage/platform-admin';

/** A sentence for every code of forms. */
export const formsRefusalsInEnglish = {
  formVersionNotDraft: () => ({
    what: 'This version is published: it is not edited any more.',
    next: 'Prepare the next version.',
  }),
  formVersionNotPublished: () => ({
    what: 'This version is not published.',
    next: 'Publish it, or choose one that is.',
  }),
  formVersionHasFaults: ({ count }) => {
    const faults = count('count') ?? 1;
    const several = faults > 1 ? `${faults} points are` : 'One point is';
    return { what: `${several} to be corrected before publishing.`, next: 'Follow the list “To correct”.' };
  },
  formVersionChangesNothing: ({ count }) => ({
    what: `This version says the same as version ${count('number') ?? 'before it'}.`,
    next: 'Change something, or discard this draft.',
  }),
  formDraftAlreadyThere: ({ count }) => ({
    what: `A version ${count('number') ?? ''} is being prepared already.`.replace('  ', ' '),
    next: 'Open that draft, or discard it first.',
  }),
  formDraftChangedMeanwhile: ({ text }) => ({
    what: `${text('by') ?? 'Somebody'} saved this form while you were changing it. Nothing is overwritten.`,
    next: 'Note your changes, reload the page and make them again.',
  }),
  formUnreadable: ({ text }) => ({
    what: `The form cannot be read${text('path') === null ? '' : `, at “${text('path')}”`}.`,
    next: 'Reload the page, and report it if it happens again.',
  }),
  formTitleUnfit: ({ count }) => ({
    what: 'The title is missing, too long or holds invisible characters.',
    next: `Write a title of ${count('max') ?? 200} characters at most.`,
  }),
} satisfies Record<string, RefusalWording>;
