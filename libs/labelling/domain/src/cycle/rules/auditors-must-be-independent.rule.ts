import { allowed, refused } from '@maillage/platform-kernel';
import type { CycleVerdict } from '../cycle-refusal.js';
import type { CycleFacts } from '../moving-cycle.js';

export function auditorsMustBeIndependent([first]: CycleFacts['dependent']): CycleVerdict {
  if (first === undefined) return allowed;
  return refused('auditorNotIndependent', {
    auditor: first.name,
    dependence: first.reason.code,
    ...first.reason.params,
  });
}
