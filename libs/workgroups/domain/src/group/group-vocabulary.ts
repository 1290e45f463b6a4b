export const groupKinds = ['theme', 'pooling'] as const;
/** A group that works on a theme of the network, or one in which Missions pool something. */
export type GroupKind = (typeof groupKinds)[number];

export const groupSituations = ['exists', 'toBeCreated', 'toBeDecided'] as const;
/** Where the theme stands in the sponsor's register: people already meet, a group is to be made, or whether to is open. */
export type GroupSituation = (typeof groupSituations)[number];

export const groupStates = ['proposed', 'active', 'paused', 'closed'] as const;
export type GroupState = (typeof groupStates)[number];

export const groupBands = ['region', 'network'] as const;
/** Who sees the group, and may join it: the sponsor's region, or the whole network. */
export type GroupBand = (typeof groupBands)[number];

export const joiningModes = ['open', 'onRequest', 'byInvitation'] as const;
export type JoiningMode = (typeof joiningModes)[number];

export const groupActs = [
  'edit',
  'callVolunteers',
  'endCallForVolunteers',
  'designateLead',
  'endLead',
  'start',
  'pause',
  'resume',
  'close',
] as const;
/** The acts of who sponsors the group; its lead may pause, resume and close it, and stand down. */
export type GroupAct = (typeof groupActs)[number];
