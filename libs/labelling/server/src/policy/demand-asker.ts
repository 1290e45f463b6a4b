import type { Capability } from '@maillage/network-contract';
import { DomainError } from '@maillage/platform-kernel';
import type { ActingActor } from '@maillage/platform-server';
import { isGuestOf } from './answer.ability.js';

/** Who sees an organisation whole accompanies it; who comes to its cycle by name audits it. */
export function capabilityOfAsker(actor: Pick<ActingActor, 'visible' | 'organisationId'>): Capability {
  return isGuestOf(actor) ? 'auditLabels' : 'accompanyLabelling';
}

/** @throws DomainError FORBIDDEN when the actor neither accompanies this cycle nor audits it now */
export function demandAsker(actor: ActingActor, { isAuditor }: { readonly isAuditor: boolean }): void {
  const capability = capabilityOfAsker(actor);
  const asks = actor.capabilities.has(capability) && (capability === 'accompanyLabelling' || isAuditor);
  if (!asks) throw new DomainError('FORBIDDEN', { reason: 'notYourCycle', act: 'requestEvidence', role: actor.role });
}
