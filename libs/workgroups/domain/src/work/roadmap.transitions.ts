import type { TransitionTable } from '@maillage/platform-kernel';
import type { Machine } from '../machine/machine.js';
import type { WorkRefusal } from './work-refusal.js';
import {
  type GroupTaskAct,
  type GroupTaskState,
  groupTaskStates,
  type MilestoneAct,
  type MilestoneState,
  milestoneStates,
} from './work-vocabulary.js';

export const milestoneTransitions = {
  planned: { edit: 'planned', reach: 'reached', drop: 'dropped' },
  reached: { reopen: 'planned' },
  dropped: { reopen: 'planned' },
} as const satisfies TransitionTable<MilestoneState, MilestoneAct>;

export const milestoneMachine: Machine<MilestoneState, MilestoneAct, WorkRefusal> = {
  table: milestoneTransitions,
  states: milestoneStates,
  refusals: { notYet: 'milestoneNotThereYet', notNow: 'milestonePastThis', ended: 'milestonePastThis' },
};

export const groupTaskTransitions = {
  open: { edit: 'open', begin: 'underWay', complete: 'done', abandon: 'abandoned' },
  underWay: { edit: 'underWay', complete: 'done', abandon: 'abandoned' },
  done: { reopen: 'open' },
  abandoned: { reopen: 'open' },
} as const satisfies TransitionTable<GroupTaskState, GroupTaskAct>;

export const groupTaskMachine: Machine<GroupTaskState, GroupTaskAct, WorkRefusal> = {
  table: groupTaskTransitions,
  states: groupTaskStates,
  refusals: { notYet: 'taskNotThereYet', notNow: 'taskPastThis', ended: 'taskPastThis' },
};
