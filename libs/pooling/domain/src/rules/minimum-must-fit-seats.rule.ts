import { allowed, refused } from '@maillage/platform-kernel';
import type { CampaignTerms } from '../campaign-terms.js';
import type { PoolingVerdict } from '../pooling-refusal.js';

export function minimumMustFitSeats({ minimum, seats }: Pick<CampaignTerms, 'minimum' | 'seats'>): PoolingVerdict {
  if (minimum.kind !== 'members' || seats === null || minimum.value <= seats) return allowed;
  return refused('minimumAboveSeats', { minimum: minimum.value, seats });
}
