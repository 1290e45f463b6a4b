import type { CampaignCounters } from './campaign-counters.js';
import type { CampaignOutcome } from './campaign-vocabulary.js';
import type { PoolingCampaign } from './pooling-campaign.js';

export interface CampaignGauge {
  readonly eligible: number;
  readonly members: number;
  readonly declared: number;
  readonly firm: number;
  readonly probable: number;
  readonly maximum: number;
  /** What lacks to reach the minimum, in Missions or in units; 0 once it is reached. */
  readonly missing: number;
  readonly minimumReached: boolean;
  /** Null when seats are not limited. */
  readonly seatsLeft: number | null;
}

type Measured = Pick<PoolingCampaign, 'minimum' | 'seats'>;

export function campaignGauge({ minimum, seats }: Measured, counters: CampaignCounters): CampaignGauge {
  const { joined, ...sums } = counters;
  const reached = minimum.kind === 'members' ? joined : counters.firm;
  return {
    ...sums,
    members: joined,
    missing: Math.max(0, minimum.value - reached),
    minimumReached: reached >= minimum.value,
    seatsLeft: seats === null ? null : Math.max(0, seats - joined),
  };
}

export function outcomeOf(campaign: Measured, counters: CampaignCounters): CampaignOutcome {
  return campaignGauge(campaign, counters).minimumReached ? 'minimumReached' : 'minimumMissed';
}
