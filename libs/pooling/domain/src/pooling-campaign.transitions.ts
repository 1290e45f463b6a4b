import type { TransitionTable } from '@maillage/platform-kernel';
import type { CampaignState, CoordinatorAct } from './campaign-vocabulary.js';

export const campaignTransitions = {
  draft: { edit: 'draft', openNeeds: 'needsOpen', abandon: 'abandoned' },
  needsOpen: { extend: 'needsOpen', closeNeeds: 'needsClosed', abandon: 'abandoned' },
  needsClosed: {},
  abandoned: {},
} as const satisfies TransitionTable<CampaignState, CoordinatorAct>;
