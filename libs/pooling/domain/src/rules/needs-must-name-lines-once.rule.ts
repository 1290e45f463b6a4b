import { allowed, refused } from '@maillage/platform-kernel';
import type { Need } from '../participation.js';
import type { PoolingVerdict } from '../pooling-refusal.js';

export function needsMustNameLinesOnce(needs: readonly Need[]): PoolingVerdict {
  const named = new Set(needs.map((need) => need.lineId));
  return named.size < needs.length ? refused('INVALID_INPUT', { field: 'needs' }) : allowed;
}
