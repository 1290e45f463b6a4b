import { allowed, refused } from '@maillage/platform-kernel';
import type { CampaignTerms } from '../campaign-terms.js';
import type { PoolingVerdict } from '../pooling-refusal.js';

export function seatsMustBePositive({ seats }: Pick<CampaignTerms, 'seats'>): PoolingVerdict {
  return seats === null || seats >= 1 ? allowed : refused('seatsNotPositive', { seats });
}
