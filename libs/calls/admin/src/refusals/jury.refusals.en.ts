import type { juryRefusalsInFrench } from './jury.refusals.fr.js';
import type { RefusalParams, RefusalWording } from '@maillage/platform-admin';

export const juryRefusalsInEnglish = {
  applicationNotInReview: () => ({
    what: 'This application is not in review.',
    next: 'It is reviewed once it is admissible, until the jury decides.',
  }),
  reviewerConflicted: () => ({
    what: 'A tie with one of those who apply keeps this person out.',
    next: 'Choose somebody else.',
  }),
  reviewerAlreadyAssigned: () => ({ what: 'This person has the file already.', next: 'Choose somebody else.' }),
  reviewerHasNoSeat: () => ({
    what: 'This person holds no office in this organisation today.',
    next: 'Choose somebody of the directory, and where this person serves.',
  }),
  opinionQuestionMissing: () => ({
    what: 'The question, or the day, of the opinion is missing.',
    next: 'Write what you ask, and by which day.',
  }),
  regionHasNobodyFree: (p) => ({
    what: `Nobody of the regional association is free to give this opinion. ${nobodyFree(p)}`,
    next: 'Choose somebody else.',
  }),
  reviewAlreadyGiven: () => ({
    what: 'You have given this review already.',
    next: 'It is given again only when the application is deposited again.',
  }),
  recommendationMissing: () => ({ what: 'Your recommendation is missing.', next: 'Say yes, maybe or no.' }),
  reviewWordsMissing: () => ({
    what: 'Your comment is missing.',
    next: 'An opinion, or a mark that eliminates, is explained in a few words.',
  }),
  assignmentEnded: () => ({ what: 'This file was taken from this person already.', next: 'Reload the page.' }),
  juryItemDecided: () => ({
    what: 'The jury has decided this file already.',
    next: 'Its decision is on the page of the call.',
  }),
  jurorUnknown: () => ({ what: 'This person does not sit.', next: 'Choose among the members of the meeting.' }),
  recusedJurorPresent: (p) => ({
    what: `${p.text('name') ?? 'Somebody'} keeps out of this file${because(p.text('conflict'))}.`,
    next: 'Take this person off those present for this file.',
  }),
  juryQuorumMissing: (p) => ({
    what: `The quorum is not reached${p.count('quorum') === null ? '' : `: ${p.count('quorum')} must be present`}.`,
    next: 'Whoever keeps out does not count. Complete who is present, or put the file off.',
  }),
  jurorAlreadyRecused: () => ({ what: 'This person keeps out already.', next: 'Nothing is left to do.' }),
  juryQuorumOutOfRange: () => ({
    what: 'The quorum does not fit the number of members.',
    next: 'Choose a number from 1 to that of the members.',
  }),
  shortlistEmpty: () => ({
    what: 'No application is on the shortlist.',
    next: 'Shortlist one before the jury meets.',
  }),
  juryDecides: () => ({
    what: 'What is on the shortlist is decided in a meeting.',
    next: 'Write the decision of the jury, with its reasons, in the tab of the jury.',
  }),
  reviewChangedMeanwhile: () => ({
    what: 'This review has changed meanwhile.',
    next: 'Reload the page, then go on.',
  }),
} as const satisfies Readonly<Record<keyof typeof juryRefusalsInFrench, RefusalWording>>;

const ties: Readonly<Record<string, string>> = {
  seatInLeadApplicant: 'serves in the organisation that applies',
  mandateInLeadApplicant: 'holds a mandate in the organisation that applies',
  seatInPartner: 'serves in a partner',
  mandateInPartner: 'holds a mandate in a partner',
  sharedBoardMember: 'shares a board member with one of those who apply',
  declared: 'declared an interest',
};

function because(conflict: string | null | undefined): string {
  const tie = ties[conflict ?? ''];
  return tie === undefined ? '' : `: ${tie}`;
}

function nobodyFree(p: RefusalParams): string {
  const [asked, bound] = [p.count('asked') ?? 0, p.count('bound') ?? 0];
  if (asked + bound === 0) return 'It has no officer on the portal, or it runs the call itself.';
  return [
    ...(asked === 0 ? [] : [`Officers asked already: ${asked}.`]),
    ...(bound === 0 ? [] : [`Kept out by a tie with an applicant: ${bound}.`]),
  ].join(' ');
}
