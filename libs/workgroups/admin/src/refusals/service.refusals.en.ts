import type { RefusalWording } from '@maillage/platform-admin';

export const serviceRefusalsInEnglish = {
  serviceNotThereYet: () => ({ what: 'The service is not open yet.', next: 'Wait for whoever runs it to open it.' }),
  servicePastThis: () => ({ what: 'The service is past this step.', next: 'Reload the page.' }),
  serviceEnded: () => ({ what: 'This service is over.', next: 'See the other services of the group.' }),
  notMemberOfGroup: () => ({ what: 'This service is for members of the group.', next: 'Join the group first.' }),
  alreadySubscribed: () => ({ what: 'Your Mission has subscribed already.', next: 'Its place is on the page.' }),
  notSubscribed: () => ({ what: 'Your Mission has not subscribed to this service.', next: 'Sign it up first.' }),
  figuresMissing: () => ({
    what: 'The cost key uses a figure that is missing.',
    next: 'Declare the figures of the year of your Mission, then come back.',
  }),
  keyPartsIncomplete: ({ count }) => ({
    what: `The parts of the key make ${count('percent') ?? 'something else than 100'}%.`,
    next: 'Write whole parts that make 100%.',
  }),
  nobodySeated: () => ({ what: 'Nobody has a seat.', next: 'Wait for Missions to subscribe.' }),
  periodBackwards: () => ({ what: 'The last day is before the first.', next: 'Choose a later last day.' }),
  notUsedYet: () => ({
    what: 'Your Mission has not used this service yet.',
    next: 'It is rated once one has a seat, from its first day on.',
  }),
} as const satisfies Readonly<Record<string, RefusalWording>>;
