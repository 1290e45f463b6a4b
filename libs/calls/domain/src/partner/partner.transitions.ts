import type { TransitionTable } from '@maillage/platform-kernel';
import type { Machine } from '../machine/machine.js';
import { type PartnerAct, type PartnerState, partnerStates } from './partner-vocabulary.js';

/** A partner commits by signing its share; writing in it again takes the signature back. */
export const partnerTransitions = {
  invited: { accept: 'accepted', decline: 'declined', replace: 'replaced' },
  accepted: { commit: 'committed', withdraw: 'withdrawn', replace: 'replaced' },
  committed: { reopenShare: 'accepted', withdraw: 'withdrawn', replace: 'replaced' },
  declined: { replace: 'replaced' },
  withdrawn: { replace: 'replaced' },
  replaced: {},
} as const satisfies TransitionTable<PartnerState, PartnerAct>;

export const partnerMachine: Machine<
  PartnerState,
  PartnerAct,
  'partnerNotThereYet' | 'partnerPastThis' | 'partnerReplaced'
> = {
  table: partnerTransitions,
  states: partnerStates,
  refusals: { notYet: 'partnerNotThereYet', notNow: 'partnerPastThis', ended: 'partnerReplaced' },
};
