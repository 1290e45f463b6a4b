import type { TransitionTable } from '@maillage/platform-kernel';
import type { Machine } from '../machine/machine.js';
import { type AwardAct, type AwardState, awardStates } from './award-vocabulary.js';

/**
 * A change of what was approved asks for the approval again; what was signed changes by amendment. Once it is reported on,
 * an award stays so: its reports are opened once.
 */
export const awardTransitions = {
  proposed: { revise: 'proposed', approve: 'approved', cancel: 'cancelled' },
  approved: { revise: 'proposed', sendAgreement: 'agreementSent', cancel: 'cancelled' },
  agreementSent: { revise: 'proposed', sign: 'signed', cancel: 'cancelled' },
  signed: { activate: 'active', cancel: 'cancelled' },
  active: { amend: 'amended', report: 'reporting', cancel: 'cancelled' },
  amended: { amend: 'amended', report: 'reporting', cancel: 'cancelled' },
  reporting: { amend: 'reporting', settle: 'settled', cancel: 'cancelled' },
  settled: {},
  cancelled: {},
} as const satisfies TransitionTable<AwardState, AwardAct>;

export const awardMachine: Machine<AwardState, AwardAct, 'awardNotThereYet' | 'awardPastThis' | 'awardEnded'> = {
  table: awardTransitions,
  states: awardStates,
  refusals: { notYet: 'awardNotThereYet', notNow: 'awardPastThis', ended: 'awardEnded' },
};
