import type { TransitionTable } from '@maillage/platform-kernel';
import type { LabelAct, LabelState } from './cycle-vocabulary.js';

/** A label is granted as valid; a suspended one cannot be renewed before it is reinstated. */
export const labelTransitions = {
  valid: {
    suspend: 'suspended',
    withdraw: 'withdrawn',
    expire: 'expired',
    replace: 'replaced',
    recordFollowUp: 'valid',
  },
  suspended: { reinstate: 'valid', withdraw: 'withdrawn', expire: 'expired' },
  withdrawn: {},
  expired: {},
  replaced: {},
} as const satisfies TransitionTable<LabelState, LabelAct>;
