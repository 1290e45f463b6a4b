import { allowed, refused } from '@maillage/platform-kernel';
import type { CampaignTerms } from '../campaign-terms.js';
import type { Need } from '../participation.js';
import type { PoolingVerdict } from '../pooling-refusal.js';

/** A line that a Mission does not want is declared with zeros, so that no line is forgotten by mistake. */
export function needsMustCoverEveryLine(
  { lines }: Pick<CampaignTerms, 'lines'>,
  needs: readonly Need[],
): PoolingVerdict {
  const declared = new Set(needs.map((need) => need.lineId));
  const forgotten = lines.find((line) => !declared.has(line.id));
  return forgotten ? refused('needsMissing', { line: forgotten.id }) : allowed;
}
