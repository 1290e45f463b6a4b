import { allowed, refused } from '@maillage/platform-kernel';
import type { CampaignTerms, Eligibility } from '../campaign-terms.js';
import type { PoolingVerdict } from '../pooling-refusal.js';

/** @param eligible how many active Missions may join: a region without one is as empty as no region */
export function eligibilityMustNameSomeone(
  { eligibility }: Pick<CampaignTerms, 'eligibility'>,
  eligible: number,
): PoolingVerdict {
  if (eligible > 0 && !isEmpty(eligibility)) return allowed;
  return refused('eligibilityEmpty', { eligibility: eligibility.kind });
}

function isEmpty({ kind, regionCodes, organisationIds }: Eligibility): boolean {
  switch (kind) {
    case 'network':
      return false;
    case 'regions':
      return regionCodes.length === 0;
    case 'organisations':
      return organisationIds.length === 0;
  }
}
