import { type Policy, reading } from '@maillage/platform-server';

/** Who leads a group, and who delivers, is asked of the rows; the sponsor alone adopts, publishes and retires. */
export const workPolicies = {
  read: reading('readGroups'),
  lead: { capability: 'workInGroups', writes: 'ownAndGroup' },
  take: { capability: 'workInGroups', writes: 'own' },
  /** Its owner in the own name, or who leads in the group's. */
  follow: { capability: 'workInGroups', writes: 'ownAndGroup' },
  adopt: { capability: 'sponsorGroups', writes: 'own' },
  use: { capability: 'readGroups', writes: 'own' },
} as const satisfies Record<string, Policy>;
