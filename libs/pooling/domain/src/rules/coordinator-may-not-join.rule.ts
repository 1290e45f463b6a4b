import { allowed, refused } from '@maillage/platform-kernel';
import type { CandidateOrganisation } from '../candidate-organisation.js';
import type { PoolingCampaign } from '../pooling-campaign.js';
import type { PoolingVerdict } from '../pooling-refusal.js';

export function coordinatorMayNotJoin(
  campaign: Pick<PoolingCampaign, 'tenantId'>,
  organisation: Pick<CandidateOrganisation, 'id'>,
): PoolingVerdict {
  return campaign.tenantId === organisation.id ? refused('coordinatorMayNotJoin') : allowed;
}
