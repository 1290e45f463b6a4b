export const membershipStates = ['none', 'invited', 'asked', 'member', 'declined', 'refused', 'left'] as const;
/** How an organisation stands to a group; `none` is written nowhere. */
export type MembershipState = (typeof membershipStates)[number];

export const memberActs = [
  'join',
  'ask',
  'withdrawRequest',
  'acceptInvitation',
  'declineInvitation',
  'changePerson',
  'leave',
] as const;
/** The acts of the organisation itself. */
export type MemberAct = (typeof memberActs)[number];

export const leadingActs = ['invite', 'cancelInvitation', 'accept', 'refuse', 'remove'] as const;
/** The acts of who leads the group, on another organisation. */
export type LeadingAct = (typeof leadingActs)[number];

export const membershipActs = [...memberActs, ...leadingActs] as const;
export type MembershipAct = (typeof membershipActs)[number];
