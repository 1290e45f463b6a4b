import type { Capability } from '@maillage/network-contract';
import { type Policy, reading } from '@maillage/platform-server';

/** Who runs a service, and who subscribes for a Mission: one table for the guard and for the screens. */
export const serviceCapabilities = { run: 'sponsorGroups', subscribe: 'joinGroups' } as const satisfies Record<
  string,
  Capability
>;

export const servicePolicies = {
  read: reading('readGroups'),
  run: { capability: serviceCapabilities.run, writes: 'own' },
  subscribe: { capability: serviceCapabilities.subscribe, writes: 'ownAndCoordinatorCounters' },
  rate: { capability: serviceCapabilities.subscribe, writes: 'own' },
} as const satisfies Record<string, Policy>;
