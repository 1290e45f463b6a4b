import type { TransitionTable } from '@maillage/platform-kernel';
import type { Machine } from '../machine/machine.js';
import { type ApplicationAct, applicationStates, type ApplicationState } from './application-vocabulary.js';

export const applicationTransitions = {
  draft: { invitePartner: 'partnersPending', askSignOff: 'awaitingSignOff', withdraw: 'withdrawn' },
  partnersPending: { invitePartner: 'partnersPending', askSignOff: 'awaitingSignOff', withdraw: 'withdrawn' },
  awaitingSignOff: {
    signOff: 'awaitingSignOff',
    declineSignOff: 'draft',
    resumeWriting: 'draft',
    deposit: 'submitted',
    withdraw: 'withdrawn',
  },
  submitted: { examine: 'admissibility', withdraw: 'withdrawn' },
  admissibility: {
    requestChanges: 'changesRequested',
    admit: 'review',
    declareInadmissible: 'inadmissible',
    withdraw: 'withdrawn',
  },
  changesRequested: { resubmit: 'resubmitted', cancelChanges: 'admissibility', withdraw: 'withdrawn' },
  resubmitted: {
    requestChanges: 'changesRequested',
    admit: 'review',
    declareInadmissible: 'inadmissible',
    withdraw: 'withdrawn',
  },
  review: { shortlist: 'shortlisted', reject: 'rejected', withdraw: 'withdrawn' },
  shortlisted: {
    removeFromShortlist: 'review',
    award: 'awarded',
    awardPartially: 'awardedPartially',
    reserve: 'reserveList',
    reject: 'rejected',
    withdraw: 'withdrawn',
  },
  reserveList: { award: 'awarded', awardPartially: 'awardedPartially', reject: 'rejected', withdraw: 'withdrawn' },
  awarded: {},
  awardedPartially: {},
  rejected: {},
  inadmissible: {},
  withdrawn: {},
} as const satisfies TransitionTable<ApplicationState, ApplicationAct>;

export const applicationMachine: Machine<
  ApplicationState,
  ApplicationAct,
  'applicationNotThereYet' | 'applicationPastThis' | 'applicationEnded'
> = {
  table: applicationTransitions,
  states: applicationStates,
  refusals: { notYet: 'applicationNotThereYet', notNow: 'applicationPastThis', ended: 'applicationEnded' },
};
