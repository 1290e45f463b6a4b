import { reasonMustBeGiven } from '@maillage/workgroups-domain';
import { demand } from '@maillage/platform-kernel';

/** @throws DomainError motiveMissing, or INVALID_INPUT when it is too long or holds what nobody can read */
export function demandReason(reason: string): string {
  demand(reasonMustBeGiven(['act'], 'act', reason));
  return reason.trim();
}
