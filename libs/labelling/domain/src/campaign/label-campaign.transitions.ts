import type { TransitionTable } from '@maillage/platform-kernel';

export const labelCampaignActs = ['remind', 'close'] as const;
export type LabelCampaignAct = (typeof labelCampaignActs)[number];

export const labelCampaignStates = ['open', 'closed'] as const;
export type LabelCampaignState = (typeof labelCampaignStates)[number];

/** Closed by who leads it, or by the clock after its last day; the cycles that it opened go on. */
export const labelCampaignTransitions = {
  open: { remind: 'open', close: 'closed' },
  closed: {},
} as const satisfies TransitionTable<LabelCampaignState, LabelCampaignAct>;
