import { allowed, isBlank, isLegible, refused, type Verdict } from '@maillage/platform-kernel';
import { workgroupsLimits } from '../workgroups-limits.js';

/** @param motivated the acts that somebody else lives with: they say why */
export function reasonMustBeGiven<Act extends string>(
  motivated: readonly Act[],
  act: Act,
  reason: string | null,
): Verdict<'motiveMissing' | 'INVALID_INPUT'> {
  const isMissing = reason === null || isBlank(reason);
  if (isMissing) return motivated.includes(act) ? refused('motiveMissing', { act }) : allowed;
  if (reason.length > workgroupsLimits.reason)
    return refused('INVALID_INPUT', { field: 'reason', max: workgroupsLimits.reason });
  return isLegible(reason) ? allowed : refused('INVALID_INPUT', { field: 'reason', reason: 'hiddenCharacters' });
}
