import { allowed, refused } from '@maillage/platform-kernel';
import type { CampaignTerms } from '../campaign-terms.js';
import type { Need } from '../participation.js';
import type { PoolingVerdict } from '../pooling-refusal.js';

export function needsMustNameKnownLines(
  { lines }: Pick<CampaignTerms, 'lines'>,
  needs: readonly Need[],
): PoolingVerdict {
  const known = new Set(lines.map((line) => line.id));
  const stranger = needs.find((need) => !known.has(need.lineId));
  return stranger ? refused('unknownLine', { line: stranger.lineId }) : allowed;
}
