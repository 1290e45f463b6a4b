import type { Policy } from '../policy/policy.js';

/** At the door, whoever exports anything; then the list names the capability that it asks for. */
export const exportPolicies = {
  read: { capability: 'exportLists', writes: 'nothing' },
  ask: { capability: 'exportLists', writes: 'own' },
  /** A browser fetches a file without saying for whom: the export knows it, and asks for the capability again. */
  fetch: { capability: 'signedIn', writes: 'nothing' },
} as const satisfies Record<string, Policy>;
