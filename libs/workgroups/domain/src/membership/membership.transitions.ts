import type { TransitionTable } from '@maillage/platform-kernel';
import type { Machine } from '../machine/machine.js';
import type { MembershipRefusal } from '../workgroups-refusal.js';
import { type MembershipAct, membershipStates, type MembershipState } from './membership-vocabulary.js';

const outside = { join: 'member', ask: 'asked', invite: 'invited' } as const;

/** Whoever is not in, or no longer, may come by each way; what the group's joining mode allows is a rule. */
export const membershipTransitions = {
  none: outside,
  invited: { acceptInvitation: 'member', declineInvitation: 'declined', cancelInvitation: 'left' },
  asked: { withdrawRequest: 'left', accept: 'member', refuse: 'refused' },
  member: { changePerson: 'member', leave: 'left', remove: 'left' },
  declined: outside,
  refused: outside,
  left: outside,
} as const satisfies TransitionTable<MembershipState, MembershipAct>;

export const membershipMachine: Machine<MembershipState, MembershipAct, MembershipRefusal> = {
  table: membershipTransitions,
  states: membershipStates,
  refusals: { notYet: 'membershipNotThereYet', notNow: 'membershipPastThis', ended: 'membershipPastThis' },
};
