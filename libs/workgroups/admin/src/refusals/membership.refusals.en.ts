import type { RefusalWording } from '@maillage/platform-admin';

export const membershipRefusalsInEnglish = {
  membershipNotThereYet: () => ({
    what: 'This is not possible for this organisation yet.',
    next: 'Reload the page to see how it stands.',
  }),
  membershipPastThis: () => ({
    what: 'This organisation is past this stage.',
    next: 'Reload the page to see how it stands.',
  }),
  joiningNotOpen: () => ({ what: 'One joins this group on request.', next: 'Ask to join: its lead will answer.' }),
  joiningByInvitation: () => ({
    what: 'One joins this group by invitation.',
    next: 'Write to its lead if you would like to take part.',
  }),
  joiningIsOpen: () => ({ what: 'This group is open.', next: 'Join it directly.' }),
  sponsorMayNotJoin: () => ({
    what: 'Your organisation sponsors this group: it takes part already.',
    next: 'There is nothing to join.',
  }),
  leadAlreadyIn: () => ({
    what: 'This Mission leads the group: it takes part already.',
    next: 'There is nothing to join.',
  }),
  memberNotActive: () => ({
    what: 'This organisation is not active in the network.',
    next: 'Speak to your regional association.',
  }),
  groupFull: () => ({ what: 'All seats of the group are taken.', next: 'Write to its lead: a seat may come free.' }),
  regionFull: () => ({
    what: 'All seats of your region are taken.',
    next: 'Write to its lead: a seat may come free.',
  }),
  regionWithoutSeats: () => ({
    what: 'This group has no seat for your region.',
    next: 'Write to the organisation that sponsors the group.',
  }),
  personNotOfOrganisation: () => ({
    what: 'This person does not belong to your organisation today.',
    next: 'Choose somebody from your team.',
  }),
} as const satisfies Readonly<Record<string, RefusalWording>>;
