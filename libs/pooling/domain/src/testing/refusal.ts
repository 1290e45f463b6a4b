import type { RefusalParams } from '@maillage/platform-kernel';
import type { PoolingRefusal } from '../pooling-refusal.js';

/** A refusal as a table of expectations writes it. */
export function refusal(code: PoolingRefusal, params: RefusalParams = {}): { code: string; params: RefusalParams } {
  return { code, params };
}
