import type { PoolingCampaign } from './pooling-campaign.js';

/** Whether an instant comes too late for a campaign: the closing instant itself is too late. */
export function deadlineHasPassed({ closesAt }: Pick<PoolingCampaign, 'closesAt'>, at: Date): boolean {
  return at.getTime() >= closesAt.getTime();
}

/** Whether the clock should close the needs now. */
export function isDueToClose(campaign: Pick<PoolingCampaign, 'state' | 'closesAt'>, at: Date): boolean {
  return campaign.state === 'needsOpen' && deadlineHasPassed(campaign, at);
}
