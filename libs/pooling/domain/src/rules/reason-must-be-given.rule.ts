import { allowed, firstRefusal, isBlank, refused } from '@maillage/platform-kernel';
import type { PoolingVerdict } from '../pooling-refusal.js';
import { reasonMustFit } from './reason-must-fit.rule.js';

export function reasonMustBeGiven(reason: string | null): PoolingVerdict {
  return firstRefusal(
    () => (reason === null || isBlank(reason) ? refused('reasonMissing') : allowed),
    () => reasonMustFit(reason),
  );
}
