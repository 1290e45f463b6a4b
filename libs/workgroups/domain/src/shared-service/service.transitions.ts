import type { TransitionTable } from '@maillage/platform-kernel';
import type { Machine } from '../machine/machine.js';
import type { ServiceRefusal } from './service-refusal.js';
import { type ServiceAct, type ServiceState, serviceStates } from './service-vocabulary.js';

export const serviceTransitions = {
  draft: { edit: 'draft', open: 'open' },
  open: { shareCosts: 'open', end: 'ended' },
  ended: { shareCosts: 'ended' },
} as const satisfies TransitionTable<ServiceState, ServiceAct>;

export const serviceMachine: Machine<ServiceState, ServiceAct, ServiceRefusal> = {
  table: serviceTransitions,
  states: serviceStates,
  refusals: { notYet: 'serviceNotThereYet', notNow: 'servicePastThis', ended: 'serviceEnded' },
};
