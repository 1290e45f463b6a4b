import { meetingRefusals } from './meeting/meeting-refusal.js';
import { workshopRefusals } from './workshop/workshop-refusal.js';

export const groupRefusals = [
  'groupNotThereYet',
  'groupPastThis',
  'groupEnded',
  'groupNotActive',
  'groupChangedMeanwhile',
  'letterIncomplete',
  'bandNotOfUnion',
  'seatsBelowMembers',
  'leadNotDirector',
  'leadOutsideBand',
  'leadTermInPast',
  'leadTermTooLong',
  'leadMissing',
  'volunteersNotCalled',
  'alreadyVolunteer',
  'motiveMissing',
] as const;
export type GroupRefusal = (typeof groupRefusals)[number];

export const membershipRefusals = [
  'membershipNotThereYet',
  'membershipPastThis',
  'joiningNotOpen',
  'joiningByInvitation',
  'joiningIsOpen',
  'sponsorMayNotJoin',
  'leadAlreadyIn',
  'memberNotActive',
  'groupFull',
  'regionFull',
  'regionWithoutSeats',
  'personNotOfOrganisation',
] as const;
export type MembershipRefusal = (typeof membershipRefusals)[number];

/** Every code with which a group refuses an act. */
export const workgroupsRefusals = [
  ...groupRefusals,
  ...membershipRefusals,
  ...meetingRefusals,
  ...workshopRefusals,
] as const;
export type WorkgroupsRefusal = (typeof workgroupsRefusals)[number];
