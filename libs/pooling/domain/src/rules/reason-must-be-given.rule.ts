import { allowed, firstRefusal, refused } from '@maillage/platform-kernel';
import type { PoolingVerdict } from '../pooling-refusal.js';
import { reasonMustFit } from './reason-must-fit.rule.js';

export function reasonMustBeGiven(reason: string | null): PoolingVerdict {
  return firstRefusal(
    () => (reason === null || reason.trim() === '' ? refused('reasonMissing') : allowed),
    () => reasonMustFit(reason),
  );
}
