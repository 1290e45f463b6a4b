import type { TransitionTable } from '@maillage/platform-kernel';
import type { Machine } from '../machine/machine.js';
import {
  type RegistrationAct,
  type RegistrationState,
  registrationStates,
  type WorkshopAct,
  type WorkshopState,
  workshopStates,
} from './workshop-vocabulary.js';

export const workshopTransitions = {
  draft: { edit: 'draft', publish: 'open', cancel: 'cancelled' },
  open: { edit: 'open', closeRegistration: 'closed', hold: 'held', cancel: 'cancelled' },
  closed: { edit: 'closed', reopenRegistration: 'open', hold: 'held', cancel: 'cancelled' },
  held: { publishReplay: 'held' },
  cancelled: {},
} as const satisfies TransitionTable<WorkshopState, WorkshopAct>;

export const workshopMachine: Machine<
  WorkshopState,
  WorkshopAct,
  'workshopNotThereYet' | 'workshopPastThis' | 'workshopEnded'
> = {
  table: workshopTransitions,
  states: workshopStates,
  refusals: { notYet: 'workshopNotThereYet', notNow: 'workshopPastThis', ended: 'workshopEnded' },
};

/** Who withdraws and comes back stands at the end of the line: that is another registration. */
export const registrationTransitions = {
  registered: { withdraw: 'withdrawn' },
  waiting: { giveSeat: 'registered', withdraw: 'withdrawn' },
  withdrawn: {},
} as const satisfies TransitionTable<RegistrationState, RegistrationAct>;

export const registrationMachine: Machine<
  RegistrationState,
  RegistrationAct,
  'registrationNotThereYet' | 'registrationPastThis' | 'registrationWithdrawn'
> = {
  table: registrationTransitions,
  states: registrationStates,
  refusals: {
    notYet: 'registrationNotThereYet',
    notNow: 'registrationPastThis',
    ended: 'registrationWithdrawn',
  },
};
