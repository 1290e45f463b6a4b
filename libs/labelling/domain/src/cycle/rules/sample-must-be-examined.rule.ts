import { allowed, refused } from '@maillage/platform-kernel';
import type { CycleVerdict } from '../cycle-refusal.js';

export function sampleMustBeExamined(unexamined: number): CycleVerdict {
  return unexamined === 0 ? allowed : refused('criteriaNotExamined', { count: unexamined });
}
