import { allowed, refused } from '@maillage/platform-kernel';
import type { Need } from '../participation.js';
import type { PoolingVerdict } from '../pooling-refusal.js';

/** The probable quantity is a forecast: it may go past the maximum, the firm one engages and may not. */
export function maximumMustCoverFirm({ lineId, firm, maximum }: Need): PoolingVerdict {
  return maximum >= firm ? allowed : refused('maximumBelowFirm', { line: lineId, firm, maximum });
}
