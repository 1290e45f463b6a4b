import { allowed, refused } from '@maillage/platform-kernel';
import type { CampaignTerms } from '../campaign-terms.js';
import type { PoolingVerdict } from '../pooling-refusal.js';

/** Without a line nothing can be bought, and no quantity can ever reach a minimum by quantity. */
export function linesMustBeGiven({
  family,
  minimum,
  lines,
}: Pick<CampaignTerms, 'family' | 'minimum' | 'lines'>): PoolingVerdict {
  const needed = family === 'purchasing' || minimum.kind === 'quantity';
  return needed && lines.length === 0 ? refused('linesMissing') : allowed;
}
