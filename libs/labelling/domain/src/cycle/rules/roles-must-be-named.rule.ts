import { allowed, refused } from '@maillage/platform-kernel';
import type { CycleVerdict } from '../cycle-refusal.js';
import type { MovingCycle } from '../moving-cycle.js';

export type LabelRole = 'president' | 'director' | 'contact';

export function rolesMissing({
  presidentId,
  directorId,
  contactId,
}: Pick<MovingCycle, 'presidentId' | 'directorId' | 'contactId'>): readonly LabelRole[] {
  const named = { president: presidentId, director: directorId, contact: contactId } as const;
  return (['president', 'director', 'contact'] as const).filter((role) => named[role] === null);
}

export function rolesMustBeNamed(cycle: Pick<MovingCycle, 'presidentId' | 'directorId' | 'contactId'>): CycleVerdict {
  const missing = rolesMissing(cycle);
  return missing.length === 0 ? allowed : refused('rolesNotNamed', { missing: missing.join(', ') });
}
