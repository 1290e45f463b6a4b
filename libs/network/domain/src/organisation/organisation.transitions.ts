import type { OrganisationState } from '@maillage/network-contract';
import type { TransitionTable } from '@maillage/platform-kernel';

export type OrganisationAct = 'admit' | 'activate' | 'suspend' | 'reinstate' | 'merge' | 'close';

/**
 * The life of an organisation in the network. Only an active one is suspended, so that a reinstated one finds the
 * state it had; what merged or closed stays on record and moves no more.
 */
export const organisationTransitions = {
  prospective: { admit: 'affiliated', close: 'closed' },
  affiliated: { activate: 'active', merge: 'merged', close: 'closed' },
  active: { suspend: 'suspended', merge: 'merged', close: 'closed' },
  suspended: { reinstate: 'active', merge: 'merged', close: 'closed' },
  merged: {},
  closed: {},
} as const satisfies TransitionTable<OrganisationState, OrganisationAct>;
