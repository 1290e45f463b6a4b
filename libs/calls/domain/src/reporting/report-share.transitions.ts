import type { TransitionTable } from '@maillage/platform-kernel';
import type { Machine } from '../machine/machine.js';
import { type ReportShareAct, type ReportShareState, reportShareStates } from './report-vocabulary.js';

/** What was sent is written anew once its lead applicant asks for it. */
export const reportShareTransitions = {
  awaited: { send: 'sent' },
  sent: { askCorrections: 'correctionsAsked' },
  correctionsAsked: { send: 'sent', askCorrections: 'correctionsAsked' },
} as const satisfies TransitionTable<ReportShareState, ReportShareAct>;

export const reportShareMachine: Machine<
  ReportShareState,
  ReportShareAct,
  'reportShareNotThereYet' | 'reportSharePastThis' | 'reportClosed'
> = {
  table: reportShareTransitions,
  states: reportShareStates,
  refusals: { notYet: 'reportShareNotThereYet', notNow: 'reportSharePastThis', ended: 'reportClosed' },
};
