import { allowed } from '@maillage/platform-kernel';
import { isDueToClose } from '../closing-deadline.js';
import type { PoolingCampaign } from '../pooling-campaign.js';
import type { PoolingVerdict } from '../pooling-refusal.js';
import { deadlineMustNotHavePassed } from './deadline-must-not-have-passed.rule.js';

/** Past the deadline only closing is left, also while the clock has not closed the needs yet. */
export function mustNotBeDueToClose(campaign: Pick<PoolingCampaign, 'state' | 'closesAt'>, at: Date): PoolingVerdict {
  return isDueToClose(campaign, at) ? deadlineMustNotHavePassed(campaign, at) : allowed;
}
