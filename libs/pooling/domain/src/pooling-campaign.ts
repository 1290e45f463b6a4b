import type { Decision } from '@maillage/platform-kernel';
import type { CampaignTerms } from './campaign-terms.js';
import type { CampaignOutcome, CampaignState, CoordinatorAct } from './campaign-vocabulary.js';

/** A purchase or a service from the needs to their closing, led by one organisation for the others. */
export interface PoolingCampaign extends CampaignTerms {
  readonly id: string;
  /** The organisation that coordinates, which owns the row. */
  readonly tenantId: string;
  readonly state: CampaignState;
  /** Null until the needs are closed. */
  readonly outcome: CampaignOutcome | null;
  readonly extended: boolean;
}

export type CampaignDecision = Decision<CampaignState, CoordinatorAct>;

export interface CampaignChange {
  readonly campaign: PoolingCampaign;
  readonly decision: CampaignDecision;
}
