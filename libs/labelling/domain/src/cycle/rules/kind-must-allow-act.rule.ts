import { allowed, refused } from '@maillage/platform-kernel';
import type { CycleVerdict } from '../cycle-refusal.js';
import type { CycleAct, CycleKind } from '../cycle-vocabulary.js';

/** The commission sees what leads to a label. A check half-way and an audit for practice end with their report. */
export function kindMustAllowAct(kind: CycleKind, act: CycleAct): CycleVerdict {
  const seesCommission = kind === 'initial' || kind === 'renewal';
  if (act === 'complete' && seesCommission) return refused('cycleNeedsCommission', { kind });
  if (act === 'scheduleCommission' && !seesCommission) return refused('cycleSkipsCommission', { kind });
  return allowed;
}
