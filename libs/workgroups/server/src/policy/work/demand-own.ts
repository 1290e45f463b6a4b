import { DomainError } from '@maillage/platform-kernel';
import type { ActingActor } from '@maillage/platform-server';

/** @throws DomainError FORBIDDEN for what another organisation brought, or sponsors */
export function demandOwn(actor: ActingActor, organisationId: string, reason: 'notYourWork' | 'notYourGroup'): void {
  if (organisationId !== actor.organisationId) throw new DomainError('FORBIDDEN', { reason, role: actor.role });
}
