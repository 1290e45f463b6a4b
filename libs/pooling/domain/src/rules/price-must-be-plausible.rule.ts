import { allowed, refused, type Cents } from '@maillage/platform-kernel';
import { inputLimits } from '../input-limits.js';
import type { PoolingVerdict } from '../pooling-refusal.js';

export function priceMustBePlausible(field: string, price: Cents | null): PoolingVerdict {
  const max = inputLimits.priceCents;
  return price !== null && !(price >= 0 && price <= max) ? refused('INVALID_INPUT', { field, max }) : allowed;
}
