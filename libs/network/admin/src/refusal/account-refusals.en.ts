import type { RefusalParams, RefusalSentence, RefusalWording } from '@maillage/platform-admin';

/** What is said of passwords, links, second factors, access tokens and assistance. */
export const accountRefusalsInEnglish = {
  tooManyAttempts: (p) => ({
    what: 'Too many attempts follow each other.',
    next: `${waitInEnglish(p.count('seconds'))} A “Forgotten password” link lets you in without waiting.`,
  }),
  passwordTooWeak: (p) => weakInEnglish(p),
  presentPasswordWrong: () => ({
    what: 'This is not your present password, nothing has changed.',
    next: 'Type it again, or ask for a “Forgotten password” link on the sign-in page.',
  }),
  linkSpent: () => ({
    what: 'This link opens nothing any more: it was used, it is too old, or a newer one replaces it.',
    next: 'Take the last email that you received, or ask for another link.',
  }),
  addressTaken: () => ({
    what: 'This address is already that of another account.',
    next: 'Write an address that this person alone reads.',
  }),
  addressUnreadable: () => ({
    what: 'No email would reach this address.',
    next: 'Write all of it, like given.family@mission.example.',
  }),
  secondFactorRefused: () => ({
    what: 'This code is not the one of now, or it was used already.',
    next: 'Type the code that the application shows now, or a recovery code.',
  }),
  secondFactorSetUp: () => ({
    what: 'Your second factor is set up already.',
    next: 'Remove it first to set up another.',
  }),
  secondFactorNotBegun: () => ({
    what: 'No second factor is being set up.',
    next: 'Start again from “My account”.',
  }),
  tokenTooLong: () => ({
    what: 'An access token lives one year at most.',
    next: 'Choose a day to come, within the year.',
  }),
  capabilityNotHeld: () => ({
    what: 'You do not hold one of these rights yourself.',
    next: 'Reload the page, then choose among the rights shown.',
  }),
  mayNotAssistOneself: () => ({
    what: 'One does not assist oneself.',
    next: 'Choose the person who asked for help.',
  }),
  nobodyToAssist: () => ({
    what: 'This person has no running role in this organisation.',
    next: 'Reload the page of the organisation, then choose somebody who acts there.',
  }),
} as const satisfies Record<string, RefusalWording>;

function waitInEnglish(seconds: number | null): string {
  if (seconds === null) return 'Wait a moment, then try again.';
  const minutes = Math.ceil(seconds / 60);
  return seconds <= 90 ? `Try again in ${seconds} seconds.` : `Try again in ${minutes} minutes.`;
}

function weakInEnglish(p: RefusalParams): RefusalSentence {
  const next = 'Several words that you alone put together make a good password.';
  const min = p.count('min') ?? 12;
  const reason = p.text('reason');
  if (reason === 'common') return { what: 'This password is one of those that are tried first.', next };
  if (reason === 'address') return { what: 'This password is in your address.', next };
  if (reason === 'long')
    return { what: 'This password is too long.', next: `Write ${p.count('max') ?? 256} characters at most.` };
  return { what: `This password has fewer than ${min} characters.`, next };
}
