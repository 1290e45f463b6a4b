import type { TransitionTable } from '@maillage/platform-kernel';
import type { Machine } from '../machine/machine.js';
import { type CallAct, type CallState, callStates } from './call-vocabulary.js';

/** A closed call may be reopened, with a closing to come; once its applications are read it may not. */
export const callTransitions = {
  draft: { edit: 'draft', announce: 'announced', open: 'open', cancel: 'cancelled' },
  announced: { edit: 'announced', open: 'open', cancel: 'cancelled' },
  open: { extend: 'open', close: 'closed', cancel: 'cancelled' },
  closed: { reopen: 'open', instruct: 'instructing', cancel: 'cancelled' },
  instructing: { convene: 'committee' },
  committee: { returnToInstruction: 'instructing', decide: 'decided' },
  decided: { fund: 'funding', closeOut: 'closedOut' },
  funding: { closeOut: 'closedOut' },
  closedOut: {},
  cancelled: {},
} as const satisfies TransitionTable<CallState, CallAct>;

export const callMachine: Machine<CallState, CallAct, 'callNotThereYet' | 'callPastThis' | 'callEnded'> = {
  table: callTransitions,
  states: callStates,
  refusals: { notYet: 'callNotThereYet', notNow: 'callPastThis', ended: 'callEnded' },
};
