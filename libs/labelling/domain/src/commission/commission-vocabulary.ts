export const commissionColleges = ['network', 'state', 'localAuthorities', 'associations', 'economy'] as const;
/** From which side of the network's partners a member of the commission comes. */
export type CommissionCollege = (typeof commissionColleges)[number];

export const sessionStates = ['prepared', 'convened', 'held'] as const;
export type SessionState = (typeof sessionStates)[number];

export const sessionActs = ['edit', 'convene', 'addToAgenda', 'removeFromAgenda', 'decide', 'close'] as const;
export type SessionAct = (typeof sessionActs)[number];

/** Everything that may be done around a commission; those of a session move it along its table. */
export const commissionActs = [...sessionActs, 'declareInterest', 'endTerm'] as const;
export type CommissionAct = (typeof commissionActs)[number];

export const interestCodes = ['seatInOrganisation', 'seatInItsRegion', 'auditedIt'] as const;
/** What keeps a member from a file, as far as the portal knows of it. */
export type InterestCode = (typeof interestCodes)[number];

export const interestOrigins = ['declared', 'computed'] as const;
export type InterestOrigin = (typeof interestOrigins)[number];
