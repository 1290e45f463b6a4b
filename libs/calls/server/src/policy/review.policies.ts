import { type Policy, reading } from '@maillage/platform-server';

export const reviewPolicies = {
  readJury: reading('coordinateCalls'),
  prepare: { capability: 'coordinateCalls', writes: 'own' },
  readReviews: reading('readCalls'),
  review: { capability: 'readCalls', writes: 'own' },
} as const satisfies Record<string, Policy>;
