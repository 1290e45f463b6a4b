import type { TransitionTable } from '@maillage/platform-kernel';
import type { Machine } from '../machine/machine.js';
import type { GroupRefusal } from '../workgroups-refusal.js';
import { type GroupAct, groupStates, type GroupState } from './group-vocabulary.js';

/** A group is proposed, works, may rest, and ends with a report. */
export const groupTransitions = {
  proposed: {
    edit: 'proposed',
    callVolunteers: 'proposed',
    endCallForVolunteers: 'proposed',
    designateLead: 'proposed',
    endLead: 'proposed',
    start: 'active',
    close: 'closed',
  },
  active: {
    edit: 'active',
    callVolunteers: 'active',
    endCallForVolunteers: 'active',
    designateLead: 'active',
    endLead: 'active',
    pause: 'paused',
    close: 'closed',
  },
  paused: {
    edit: 'paused',
    callVolunteers: 'paused',
    endCallForVolunteers: 'paused',
    designateLead: 'paused',
    endLead: 'paused',
    resume: 'active',
    close: 'closed',
  },
  closed: {},
} as const satisfies TransitionTable<GroupState, GroupAct>;

export const groupMachine: Machine<GroupState, GroupAct, GroupRefusal> = {
  table: groupTransitions,
  states: groupStates,
  refusals: { notYet: 'groupNotThereYet', notNow: 'groupPastThis', ended: 'groupEnded' },
};
