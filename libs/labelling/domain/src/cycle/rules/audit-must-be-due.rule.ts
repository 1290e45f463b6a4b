import { allowed, refused } from '@maillage/platform-kernel';
import type { CycleVerdict } from '../cycle-refusal.js';

/** The plan said on which day the audit begins: it does not begin before. */
export function auditMustBeDue(auditFrom: string | null, today: string): CycleVerdict {
  return auditFrom !== null && today < auditFrom ? refused('auditNotDue', { auditFrom }) : allowed;
}
