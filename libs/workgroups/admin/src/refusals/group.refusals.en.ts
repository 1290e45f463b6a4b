import type { RefusalWording } from '@maillage/platform-admin';

export const groupRefusalsInEnglish = {
  groupNotThereYet: () => ({ what: 'The group has not come this far yet.', next: 'Follow the steps on its page.' }),
  groupPastThis: () => ({ what: 'The group is past this step.', next: 'Reload the page.' }),
  groupEnded: () => ({
    what: 'This group is closed.',
    next: 'Its report is on its page; a new group can be proposed.',
  }),
  groupNotActive: () => ({
    what: 'This group is not working at the moment.',
    next: 'Wait until it starts or resumes: its page will say so.',
  }),
  groupChangedMeanwhile: () => ({
    what: 'Somebody changed this group meanwhile.',
    next: 'Reload the page, then make your change again.',
  }),
  letterIncomplete: () => ({
    what: 'The terms of reference are not complete.',
    next: 'Write the purpose of the group and at least one expected deliverable.',
  }),
  bandNotOfUnion: () => ({
    what: 'The union has no region: its groups are for the whole network.',
    next: 'Choose “The whole network”.',
  }),
  seatsBelowMembers: ({ count }) => ({
    what: `${count('taken') ?? 'More'} seats are taken already.`,
    next: 'Give at least as many seats, or speak to the members first.',
  }),
  leadNotDirector: () => ({
    what: 'A lead is chosen among the directors in office.',
    next: 'Choose somebody who is a director of a Mission today.',
  }),
  leadOutsideBand: () => ({
    what: 'This Mission does not see the group.',
    next: 'Choose somebody in the region, or open the group to the whole network.',
  }),
  leadTermInPast: () => ({ what: 'The lead’s term would end in the past.', next: 'Choose a day to come.' }),
  leadTermTooLong: () => ({
    what: 'A lead’s term lasts five years at most.',
    next: 'Choose an earlier day: the term can be renewed.',
  }),
  leadMissing: () => ({ what: 'This group has no lead.', next: 'Designate somebody, or call for volunteers.' }),
  volunteersNotCalled: () => ({
    what: 'No call for volunteers is open for this group.',
    next: 'Write to its sponsor if you are ready to lead it.',
  }),
  alreadyVolunteer: () => ({
    what: 'You have offered to lead this group already.',
    next: 'Its sponsor sees it on the page.',
  }),
} as const satisfies Readonly<Record<string, RefusalWording>>;
