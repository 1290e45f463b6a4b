import { allowed, refused } from '@maillage/platform-kernel';
import { inputLimits } from '../input-limits.js';
import type { Need } from '../participation.js';
import type { PoolingVerdict } from '../pooling-refusal.js';

const quantities = ['firm', 'probable', 'maximum'] as const;

export function quantitiesMustBePlausible(need: Need): PoolingVerdict {
  const line = need.lineId;
  const max = inputLimits.quantity;
  const negative = quantities.find((quantity) => need[quantity] < 0);
  if (negative) return refused('quantityNegative', { line, field: negative });
  const wrong = quantities.find((quantity) => !Number.isInteger(need[quantity]) || need[quantity] > max);
  return wrong ? refused('INVALID_INPUT', { line, field: wrong, max }) : allowed;
}
