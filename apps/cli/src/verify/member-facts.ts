import { type AskerFacts, nobodyFacts } from './asker.js';
import type { CanaryPerson, CanaryTenant } from './canary-network.js';

/** What docs/rights.md makes of a member that reads. */
export function memberFacts(tenant: CanaryTenant, person: Pick<CanaryPerson, 'id'>): AskerFacts {
  return { ...nobodyFacts, tenant: tenant.id, person: person.id, below: tenant.below, upward: upwardOf(tenant) };
}

/** What is seen from above as long as the union has edited nothing. */
function upwardOf({ kind }: CanaryTenant): ReadonlySet<string> {
  return new Set(kind === 'localMission' ? [] : ['contactEmail', 'staff', 'youngPeople']);
}
