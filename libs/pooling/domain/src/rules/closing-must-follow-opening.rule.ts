import { allowed, refused } from '@maillage/platform-kernel';
import type { CampaignTerms } from '../campaign-terms.js';
import type { PoolingVerdict } from '../pooling-refusal.js';

export function closingMustFollowOpening({
  opensAt,
  closesAt,
}: Pick<CampaignTerms, 'opensAt' | 'closesAt'>): PoolingVerdict {
  if (closesAt.getTime() > opensAt.getTime()) return allowed;
  return refused('closingBeforeOpening', { opensAt: opensAt.toISOString(), closesAt: closesAt.toISOString() });
}
