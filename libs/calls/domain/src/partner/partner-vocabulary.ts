/** Where a partner of a consortium is, in the order of its way. */
export const partnerStates = ['invited', 'accepted', 'committed', 'declined', 'withdrawn', 'replaced'] as const;
export type PartnerState = (typeof partnerStates)[number];

export const partnerActs = ['accept', 'decline', 'commit', 'reopenShare', 'withdraw', 'replace'] as const;
export type PartnerAct = (typeof partnerActs)[number];

/** States in which a partner is of the consortium, or may become so. */
export const statesOfPartnership = ['invited', 'accepted', 'committed'] as const satisfies readonly PartnerState[];

export function takesPart(state: PartnerState): boolean {
  const taking: readonly PartnerState[] = statesOfPartnership;
  return taking.includes(state);
}

export const motivatedPartnerActs = ['decline', 'withdraw', 'replace'] as const satisfies readonly PartnerAct[];
