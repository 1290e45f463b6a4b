import { allowed, refused } from '@maillage/platform-kernel';
import type { CampaignTerms } from '../campaign-terms.js';
import type { Need } from '../participation.js';
import type { PoolingVerdict } from '../pooling-refusal.js';

export function somethingMustBeNeeded({ lines }: Pick<CampaignTerms, 'lines'>, needs: readonly Need[]): PoolingVerdict {
  const something = lines.length === 0 || needs.some((need) => need.firm > 0 || need.probable > 0);
  return something ? allowed : refused('needsMissing', { line: null });
}
