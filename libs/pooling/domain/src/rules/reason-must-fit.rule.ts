import { inputLimits } from '../input-limits.js';
import type { PoolingVerdict } from '../pooling-refusal.js';
import { textMustFit } from './text-must-fit.rule.js';

export function reasonMustFit(reason: string | null): PoolingVerdict {
  return textMustFit('reason', reason ?? '', inputLimits.reason);
}
