import type { RefusalWording } from '@maillage/platform-admin';

export const labelRefusalsInEnglish = {
  labelSuspended: () => ({
    what: 'The label is suspended.',
    next: 'A suspended label cannot be renewed: it must be reinstated first.',
  }),
  labelNotSuspended: () => ({
    what: 'The label is not suspended.',
    next: 'It is in force: there is nothing to reinstate.',
  }),
  labelEnded: () => ({ what: 'This label is no longer in force.', next: 'Start a new cycle.' }),
  labelNotDueYet: (p) => ({
    what: 'It is too early.',
    next: p.moment('from') ? `This step opens ${p.moment('from')}.` : 'Wait until closer to its date.',
  }),
  labelCycleAlreadyOpen: () => ({
    what: 'A cycle is already open for this framework.',
    next: 'Continue with that one.',
  }),
  followUpInFuture: () => ({ what: 'This day has not come yet.', next: 'Give the date it was held.' }),
  followUpBeforeLabel: (p) => ({
    what: 'This day is before the label was granted.',
    next: p.moment('grantedOn') ? `Choose a day after ${p.moment('grantedOn')}.` : 'Choose a later day.',
  }),
  followUpAlreadyRecorded: (p) => ({
    what: p.moment('followedUpOn')
      ? `The follow-up was recorded ${p.moment('followedUpOn')}.`
      : 'It was recorded already.',
    next: 'The next step is the renewal.',
  }),
  archiveNotReady: () => ({ what: 'The archive is not ready yet.', next: 'Follow its progress on this page.' }),
  archiveForgotten: () => ({
    what: 'The archive is no longer kept.',
    next: 'Ask for it again: it will contain today’s files.',
  }),
  archivesOnTheWay: (p) => ({
    what:
      p.count('max') === null
        ? 'Archives are being downloaded already.'
        : `${p.count('max')} archives are being downloaded already.`,
    next: 'Wait until one of them has arrived, or stop it, then try again.',
  }),
  tooManyArchives: (p) => ({
    what:
      p.count('max') === null
        ? 'Archives are being prepared already.'
        : `${p.count('max')} archives are being prepared already.`,
    next: 'Wait until one of them is ready.',
  }),
  nothingToArchive: () => ({
    what: 'No file of this cycle is open to you.',
    next: 'Check the cycle, or ask the organisation to attach its evidence.',
  }),
} as const satisfies Readonly<Record<string, RefusalWording>>;
