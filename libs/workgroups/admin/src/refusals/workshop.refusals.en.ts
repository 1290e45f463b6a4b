import type { RefusalWording } from '@maillage/platform-admin';

export const workshopRefusalsInEnglish = {
  workshopNotThereYet: () => ({
    what: 'The workshop has not reached this stage yet.',
    next: 'Reload the page to see how it stands.',
  }),
  workshopPastThis: () => ({ what: 'The workshop is past this stage.', next: 'Reload the page to see how it stands.' }),
  workshopEnded: () => ({ what: 'The workshop is cancelled.', next: 'It can no longer be changed.' }),
  workshopNotOpen: () => ({
    what: 'Registrations are not open.',
    next: 'Write to whoever holds it if you wish to come.',
  }),
  workshopBegun: () => ({ what: 'The workshop has begun.', next: 'Its recording is published here if there is one.' }),
  workshopNotForYou: () => ({
    what: 'This workshop is for another region.',
    next: 'Look at those that are open to the network.',
  }),
  registeredAlready: () => ({ what: 'You are registered already.', next: 'There is nothing else to do.' }),
  notRegistered: () => ({ what: 'You are not registered.', next: 'Reload the page to see how you stand.' }),
  registrationNotThereYet: () => ({ what: 'This registration has its seat.', next: 'Reload the page.' }),
  registrationPastThis: () => ({ what: 'This registration is past this stage.', next: 'Reload the page.' }),
  registrationWithdrawn: () => ({ what: 'This registration was withdrawn.', next: 'Register again.' }),
  capacityBelowSeatsGiven: () => ({
    what: 'Seats were given already.',
    next: 'Keep at least as many seats as are taken.',
  }),
  replayNotHttps: () => ({ what: 'This link is not safe.', next: 'Give an address that begins with https://.' }),
  workshopChangedMeanwhile: () => ({
    what: 'Somebody changed the workshop meanwhile.',
    next: 'Reload the page and try again.',
  }),
} as const satisfies Record<string, RefusalWording>;
