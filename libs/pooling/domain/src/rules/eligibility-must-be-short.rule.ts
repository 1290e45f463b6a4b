import { allowed, refused } from '@maillage/platform-kernel';
import type { CampaignTerms } from '../campaign-terms.js';
import { inputLimits } from '../input-limits.js';
import type { PoolingVerdict } from '../pooling-refusal.js';

/** In characters; the official codes have two or three. */
const longestCode = 20;

/** Lists no longer than the network. Whether they name someone is asked of the directory. */
export function eligibilityMustBeShort({ eligibility }: Pick<CampaignTerms, 'eligibility'>): PoolingVerdict {
  const { regionCodes, organisationIds } = eligibility;
  if (regionCodes.length > inputLimits.regions || regionCodes.some((code) => code.length > longestCode)) {
    return refused('INVALID_INPUT', { field: 'eligibility.regionCodes', max: inputLimits.regions });
  }
  if (organisationIds.length > inputLimits.organisations) {
    return refused('INVALID_INPUT', { field: 'eligibility.organisationIds', max: inputLimits.organisations });
  }
  return allowed;
}
