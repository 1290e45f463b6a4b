import { firstRefusal } from '@maillage/platform-kernel';
import type { CampaignCounters } from './campaign-counters.js';
import type { CoordinatorAct } from './campaign-vocabulary.js';
import type { PoolingCampaign } from './pooling-campaign.js';
import type { PoolingVerdict } from './pooling-refusal.js';
import { extensionOnlyOnce } from './rules/extension-only-once.rule.js';
import { minimumMustBeReachedToCloseEarly } from './rules/minimum-must-be-reached-to-close-early.rule.js';
import { mustNotBeDueToClose } from './rules/must-not-be-due-to-close.rule.js';
import { stateMustAllow } from './rules/state-must-allow.rule.js';
import { termsMustHold } from './rules/terms-must-hold.rule.js';

/** Whether the coordinator can do an act now, before anything is written in its form. */
export function coordinatorVerdict(
  act: CoordinatorAct,
  campaign: PoolingCampaign,
  counters: CampaignCounters,
  at: Date,
): PoolingVerdict {
  const state = () => stateMustAllow(campaign, act);
  const notDue = () => mustNotBeDueToClose(campaign, at);
  switch (act) {
    case 'edit':
      return state();
    case 'openNeeds':
      return firstRefusal(state, () => termsMustHold(campaign, counters.eligible, at));
    case 'extend':
      return firstRefusal(state, notDue, () => extensionOnlyOnce(campaign));
    case 'closeNeeds':
      return firstRefusal(state, () => minimumMustBeReachedToCloseEarly(campaign, counters, at));
    case 'abandon':
      return firstRefusal(state, notDue);
  }
}
