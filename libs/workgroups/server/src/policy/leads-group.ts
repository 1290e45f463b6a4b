import type { ActingActor } from '@maillage/platform-server';
import { demandOnGroup, mayOnGroup, type WorkgroupSubject } from './workgroup.ability.js';

/** Whose group a meeting is of. */
export interface LedSubject {
  readonly sponsorId: string;
  readonly leadPersonId: string | null;
  readonly leadOrganisationId: string | null;
}

export function leads(actor: ActingActor, led: LedSubject): boolean {
  return mayOnGroup(actor, 'lead', groupOf(led));
}

/** @throws DomainError FORBIDDEN when another leads the group */
export function demandLead(actor: ActingActor, led: LedSubject): void {
  demandOnGroup(actor, 'lead', groupOf(led));
}

/** Who sees the group is no matter of who leads it. */
function groupOf({ sponsorId: tenantId, leadPersonId, leadOrganisationId }: LedSubject): WorkgroupSubject {
  return { tenantId, band: '', audience: [], leadPersonId, leadOrganisationId };
}
