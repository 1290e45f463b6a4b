import { type Policy, reading } from '@maillage/platform-server';

export const reportsPolicies = {
  /** A browser fetches a file by a link that says for whom; the capability is asked again of that very seat. */
  fetch: reading('signedIn'),
  read: reading('readLabelling'),
  ask: { capability: 'readLabelling', writes: 'own' },
} as const satisfies Record<string, Policy>;
