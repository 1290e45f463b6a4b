import { allowed, refused } from '@maillage/platform-kernel';
import type { LabelVerdict } from './label-refusal.js';

export function labelReasonMustBeGiven(reason: string | null): LabelVerdict {
  return (reason?.trim() ?? '') === '' ? refused('reasonMissing') : allowed;
}
