import type { TransitionTable } from '@maillage/platform-kernel';
import type { Machine } from '../machine/machine.js';
import type { WorkRefusal } from './work-refusal.js';
import { type DeliverableAct, type DeliverableState, deliverableStates } from './work-vocabulary.js';

export const deliverableTransitions = {
  draft: { revise: 'draft', review: 'reviewed', sendBack: 'draft', withdraw: 'withdrawn' },
  reviewed: { sendBack: 'draft', adopt: 'adopted' },
  adopted: { publish: 'published' },
  published: { renew: 'published', retire: 'retired' },
  replaced: {},
  retired: {},
  withdrawn: {},
} as const satisfies TransitionTable<DeliverableState, DeliverableAct>;

export const deliverableMachine: Machine<DeliverableState, DeliverableAct, WorkRefusal> = {
  table: deliverableTransitions,
  states: deliverableStates,
  refusals: {
    notYet: 'deliverableNotThereYet',
    notNow: 'deliverablePastThis',
    ended: 'deliverableEnded',
  },
};
