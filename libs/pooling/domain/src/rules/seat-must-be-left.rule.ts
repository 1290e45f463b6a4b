import { allowed, refused } from '@maillage/platform-kernel';
import type { CampaignTerms } from '../campaign-terms.js';
import type { PoolingVerdict } from '../pooling-refusal.js';

/** @param joined how many Missions have joined, the one that asks not counted */
export function seatMustBeLeft({ seats }: Pick<CampaignTerms, 'seats'>, joined: number): PoolingVerdict {
  return seats !== null && joined >= seats ? refused('noSeatLeft', { seats }) : allowed;
}
