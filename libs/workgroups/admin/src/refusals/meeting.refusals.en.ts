import type { RefusalWording } from '@maillage/platform-admin';

export const meetingRefusalsInEnglish = {
  meetingNotThereYet: () => ({
    what: 'The meeting has not reached this stage yet.',
    next: 'Reload the page to see how it stands.',
  }),
  meetingPastThis: () => ({ what: 'The meeting is past this stage.', next: 'Reload the page to see how it stands.' }),
  meetingEnded: () => ({ what: 'The meeting is over, or cancelled.', next: 'It can no longer be changed.' }),
  meetingInPast: () => ({ what: 'This date has passed.', next: 'Choose one that is to come.' }),
  meetingNotBegun: () => ({ what: 'It has not begun.', next: 'Come back once it has.' }),
  meetingEndsBeforeItStarts: () => ({ what: 'The end is before the beginning.', next: 'Correct the time of the end.' }),
  meetingPlaceMissing: () => ({ what: 'The place is missing.', next: 'Say where it is held, or choose “remote”.' }),
  meetingLinkMissing: () => ({ what: 'The link is missing.', next: 'Give the link, which begins with https://.' }),
  meetingLinkNotHttps: () => ({
    what: 'This link is not safe.',
    next: 'Give an address that begins with https://, without a password.',
  }),
  meetingDatesMissing: () => ({ what: 'No date is proposed.', next: 'Propose at least one.' }),
  meetingDateTwice: () => ({ what: 'The same date is proposed twice.', next: 'Remove one of the two.' }),
  meetingDateUnknown: () => ({ what: 'This date is no longer proposed.', next: 'Reload the page to see the dates.' }),
  presenterUnknown: () => ({
    what: 'This person is not in the group.',
    next: 'Choose somebody in the group, or nobody.',
  }),
  representativeMissing: () => ({ what: 'The name of the representative is missing.', next: 'Say by whom.' }),
  memberUnknown: () => ({ what: 'This person is not in the group.', next: 'Reload the page to see who is.' }),
  minutesNotThereYet: () => ({
    what: 'The report has not reached this stage yet.',
    next: 'It is written once the meeting was held.',
  }),
  minutesPastThis: () => ({ what: 'The report was sent already.', next: 'Take it back to rewrite it.' }),
  minutesFrozen: () => ({ what: 'The report is validated.', next: 'It can no longer be changed.' }),
  minutesForThosePresent: () => ({
    what: 'Only those present have a say.',
    next: 'If you were there, ask the lead to note it.',
  }),
  minutesValidatedAlready: () => ({ what: 'You validated it already.', next: 'There is nothing else to do.' }),
  minutesEmpty: () => ({ what: 'The report is empty.', next: 'Write what was said of one item at least.' }),
  minutesDeadlineTooSoon: () => ({ what: 'The deadline is too close.', next: 'Leave at least two days to read.' }),
  nobodyNotedPresent: () => ({ what: 'Nobody is noted as present.', next: 'Note first who was there.' }),
  validationsAwaited: () => ({
    what: 'Some of those present have not said anything.',
    next: 'Wait for them, or for the deadline: silence will be consent.',
  }),
  amendmentsOpen: () => ({ what: 'Amendments wait for an answer.', next: 'Answer each of them.' }),
  ownAmendmentOpen: () => ({
    what: 'Your amendment waits for an answer.',
    next: 'You may validate once it is answered.',
  }),
  amendmentAnswered: () => ({ what: 'This amendment was answered.', next: 'Reload the page to read it.' }),
  followUpNotThereYet: () => ({ what: 'This decision is still open.', next: 'Reload the page to see how it stands.' }),
  followUpPastThis: () => ({ what: 'This decision is no longer open.', next: 'Reload the page to see how it stands.' }),
  followUpNotYours: () => ({
    what: 'Somebody else sees to this decision.',
    next: 'Write to its owner, or to the lead.',
  }),
  followUpsTooMany: (p) => ({
    what: `The log of this meeting has ${p.count('max') ?? 60} decisions already.`,
    next: 'Put some of them together, or note this one at the next meeting.',
  }),
  meetingChangedMeanwhile: () => ({
    what: 'Somebody changed the meeting meanwhile.',
    next: 'Reload the page and try again.',
  }),
} as const satisfies Record<string, RefusalWording>;
