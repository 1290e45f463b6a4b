import { allowed, nextState, refused } from '@maillage/platform-kernel';
import type { CampaignState, CoordinatorAct } from '../campaign-vocabulary.js';
import { campaignTransitions } from '../pooling-campaign.transitions.js';
import type { PoolingCampaign } from '../pooling-campaign.js';
import type { PoolingVerdict } from '../pooling-refusal.js';

export function stateMustAllow({ state }: Pick<PoolingCampaign, 'state'>, act: CoordinatorAct): PoolingVerdict {
  if (nextState<CampaignState, CoordinatorAct>(campaignTransitions, state, act) !== undefined) return allowed;
  if (state === 'abandoned') return refused('campaignAbandoned');
  if (act === 'edit') return refused('campaignNotDraft', { state });
  if (state === 'draft') return refused('campaignNotOpen', { state });
  return refused(state === 'needsOpen' ? 'campaignAlreadyOpen' : 'campaignAlreadyClosed');
}
