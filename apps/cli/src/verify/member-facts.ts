import { type AskerFacts, nobodyFacts } from './asker.js';
import { guestRoles, type Role } from '@maillage/network-contract';
import type { CanaryPerson, CanaryTenant } from './canary-network.js';

const toAll = ['contactEmail', 'staff', 'youngPeople', 'labelProgress'];

/** What docs/rights.md makes of a member that reads. */
export function memberFacts(tenant: CanaryTenant, { id, role }: Pick<CanaryPerson, 'id' | 'role'>): AskerFacts {
  const below = isGuest(role) ? new Set<string>() : tenant.below;
  return { ...nobodyFacts, tenant: tenant.id, person: id, below, upward: upwardOf(tenant) };
}

export function isGuest(role: Role): boolean {
  const guests: readonly Role[] = guestRoles;
  return guests.includes(role);
}

/** What is seen from above as long as the union has edited nothing. */
function upwardOf({ kind }: CanaryTenant): ReadonlySet<string> {
  switch (kind) {
    case 'localMission':
      return new Set();
    case 'regionalAssociation':
      return new Set([...toAll, 'labelAnswers']);
    case 'nationalUnion':
      return new Set(toAll);
  }
}
