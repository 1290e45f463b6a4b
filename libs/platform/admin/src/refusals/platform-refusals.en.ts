import { isAboutText, type RefusalParams, type RefusalSentence, type RefusalWording } from './refusal-params.js';
import { transferRefusalsInEnglish } from './transfer-refusals.en.js';

/** The sentences of the codes that any operation may answer with. */
export const platformRefusalsInEnglish = {
  UNAUTHENTICATED: () => ({ what: 'Your session has ended.', next: 'Sign in again: you will come back here.' }),
  FORBIDDEN: (p) => forbiddenInEnglish(p),
  NOT_FOUND: () => ({
    what: 'This page does not exist, or is not shared with you.',
    next: 'Check the address, or change organisation.',
  }),
  INVALID_INPUT: (p) => ({
    what: 'An answer does not have the expected form, nothing was saved.',
    next: formInEnglish(p),
  }),
  INTERNAL: (p) =>
    p.text('unanswered')
      ? unansweredInEnglish
      : {
          what: 'The portal could not answer, nothing was saved.',
          next: 'Try again in a moment; if it lasts, write to support with the reference below.',
        },
  signInRefused: () => ({
    what: 'This address and this password do not go together.',
    next: 'Check the address, then type the password again.',
  }),
  idempotencyKeyReused: () => ({
    what: 'This request already served another act, nothing was saved.',
    next: 'Reload the page, then start again.',
  }),
  secondFactorNeeded: () => ({
    what: 'This act asks for a code of your second factor.',
    next: 'Open your application, then type the six digits that it shows.',
  }),
  secondFactorMissing: () => ({
    what: 'This act asks for a second factor, and your account has none yet.',
    next: 'Open “My account” in the menu of your name, and set it up.',
  }),
  tooManyViews: (p) => ({
    what: `You keep ${p.count('max') ?? 'too many'} views of this list already.`,
    next: 'Remove one, then keep this one.',
  }),
  ...transferRefusalsInEnglish,
} as const satisfies Record<string, RefusalWording>;

const plainForbiddenInEnglish = {
  what: 'Your role does not open this act.',
  next: 'The director of your organisation can do it, or give you this right.',
};

function forbiddenInEnglish(p: RefusalParams): RefusalSentence {
  if (p.text('reason') === 'notWithToken')
    return {
      what: 'This act is done in person, not with an access token.',
      next: 'Sign in to the portal, then start again.',
    };
  if (p.text('reason') === 'notWhileAssisting')
    return {
      what: 'This act is done in person, not while assisting.',
      next: 'End the assistance: the person concerned will do it.',
    };
  return plainForbiddenInEnglish;
}

/** The request may have arrived: only its answer is known to be lost. */
const unansweredInEnglish = {
  what: 'The answer of the portal did not arrive.',
  next: 'Check your connection, then try again: the act will not be done twice.',
};

function formInEnglish(p: RefusalParams): string {
  const [min, max] = [p.count('min'), p.count('max')];
  if (p.text('reason') === 'hiddenCharacters') return 'Type it again: it contains invisible characters.';
  if (min !== null && max !== null) return `Stay between ${min} and ${max}.`;
  if (max !== null) return isAboutText(p) ? `Write ${max} characters at most.` : `Stay at ${max} at most.`;
  return 'Read it again, then complete it.';
}
