import type { TransitionTable } from '@maillage/platform-kernel';
import type { Machine } from '../machine/machine.js';
import {
  loggedDecisionStates,
  type LoggedDecisionAct,
  type LoggedDecisionState,
  type MeetingAct,
  type MeetingReportAct,
  type MeetingReportState,
  type MeetingState,
  meetingStates,
  reportStates,
} from './meeting-vocabulary.js';

export const meetingTransitions = {
  planning: { edit: 'planning', convene: 'convened', cancel: 'cancelled' },
  convened: { edit: 'convened', move: 'convened', hold: 'held', cancel: 'cancelled' },
  held: {},
  cancelled: {},
} as const satisfies TransitionTable<MeetingState, MeetingAct>;

export const meetingMachine: Machine<
  MeetingState,
  MeetingAct,
  'meetingNotThereYet' | 'meetingPastThis' | 'meetingEnded'
> = {
  table: meetingTransitions,
  states: meetingStates,
  refusals: { notYet: 'meetingNotThereYet', notNow: 'meetingPastThis', ended: 'meetingEnded' },
};

/** What is written anew is read anew: a revision asks for every validation again. */
export const meetingReportTransitions = {
  drafting: { write: 'drafting', send: 'inValidation' },
  inValidation: { amend: 'inValidation', revise: 'drafting', validate: 'inValidation', freeze: 'validated' },
  validated: {},
} as const satisfies TransitionTable<MeetingReportState, MeetingReportAct>;

export const meetingReportMachine: Machine<
  MeetingReportState,
  MeetingReportAct,
  'minutesNotThereYet' | 'minutesPastThis' | 'minutesFrozen'
> = {
  table: meetingReportTransitions,
  states: reportStates,
  refusals: { notYet: 'minutesNotThereYet', notNow: 'minutesPastThis', ended: 'minutesFrozen' },
};

export const loggedDecisionTransitions = {
  open: { complete: 'done', abandon: 'abandoned', reassign: 'open' },
  done: { reopen: 'open' },
  abandoned: { reopen: 'open' },
} as const satisfies TransitionTable<LoggedDecisionState, LoggedDecisionAct>;

export const loggedDecisionMachine: Machine<
  LoggedDecisionState,
  LoggedDecisionAct,
  'followUpNotThereYet' | 'followUpPastThis'
> = {
  table: loggedDecisionTransitions,
  states: loggedDecisionStates,
  refusals: { notYet: 'followUpNotThereYet', notNow: 'followUpPastThis', ended: 'followUpPastThis' },
};
