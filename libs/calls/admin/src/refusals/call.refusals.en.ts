import type { RefusalWording } from '@maillage/platform-admin';

export const callRefusalsInEnglish = {
  callNotThereYet: () => ({
    what: 'The call has not reached this stage yet.',
    next: 'Follow its steps: this one comes later.',
  }),
  callPastThis: () => ({
    what: 'The call is past this step.',
    next: 'Choose one of the acts that are open on its page.',
  }),
  callEnded: () => ({ what: 'The call has ended.', next: 'Clone it to open another.' }),
  callIncomplete: () => ({ what: 'The call is not complete.', next: 'Add what its page lists as missing.' }),
  callOpensLater: () => ({ what: 'The call is not open yet.', next: 'Wait until it opens.' }),
  callNotOpen: () => ({ what: 'The call takes no applications.', next: 'Its page says where it stands.' }),
  callClosingBeforeOpening: () => ({
    what: 'The closing comes before the opening.',
    next: 'Choose a closing after the opening.',
  }),
  callClosingInPast: () => ({ what: 'This date has passed.', next: 'Choose a date to come.' }),
  closingNotReached: () => ({
    what: 'The closing has not come yet.',
    next: 'Some count on the last minute: wait for it.',
  }),
  extensionNotLater: () => ({ what: 'The new closing is no later.', next: 'Choose a date after the present closing.' }),
  dayDoesNotExist: () => ({ what: 'The calendar has no such day.', next: 'Check the day and the month.' }),
  decisionBeforeCommittee: () => ({
    what: 'The decision comes before the jury.',
    next: 'Choose a day of decision after that of the jury.',
  }),
  committeeBeforeClosing: () => ({
    what: 'The jury meets before the closing.',
    next: 'Choose a day after the closing.',
  }),
  capAboveEnvelope: () => ({
    what: 'The most for one organisation is above the envelope.',
    next: 'Lower it, or raise the envelope.',
  }),
  applicationsUndecided: () => ({
    what: 'Applications await their decision.',
    next: 'Decide on each before the jury ends.',
  }),
  awardsStillOpen: () => ({ what: 'Awards still run.', next: 'Settle or cancel them first.' }),
  fieldLockedByModel: () => ({
    what: 'The national call fixes this.',
    next: 'Leave it as the model says, or ask the union to open it.',
  }),
  callChangedMeanwhile: () => ({
    what: 'The call has changed meanwhile.',
    next: 'Reload the page, then make your change again: nothing is lost on the screen.',
  }),
  callDeclinedByItself: () => ({ what: 'A call is no variant of itself.', next: 'Clone it instead.' }),
  questionAnswered: () => ({ what: 'This question has its answer.', next: 'Read it on the page of the call.' }),
  motiveMissing: () => ({
    what: 'The reason is missing.',
    next: 'Write it in a sentence: those concerned will read it.',
  }),
} as const satisfies Readonly<Record<string, RefusalWording>>;
