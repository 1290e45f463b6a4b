import { allowed, refused, type Cents, type RefusalParams } from '@maillage/platform-kernel';
import { inputLimits } from '../input-limits.js';
import type { PoolingVerdict } from '../pooling-refusal.js';

/** @param place the field that holds the price, as the refusal names it */
export function priceMustBePlausible(price: Cents | null, place: RefusalParams): PoolingVerdict {
  const max = inputLimits.priceCents;
  if (price === null || (price >= 0 && price <= max)) return allowed;
  return refused('INVALID_INPUT', { ...place, max });
}
