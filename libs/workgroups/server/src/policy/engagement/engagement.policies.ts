import { type Policy, reading } from '@maillage/platform-server';

/** A Mission reads its own balance, and the sponsor that of its groups. */
export const engagementPolicies = {
  own: reading('readGroups'),
  sponsored: reading('sponsorGroups'),
} as const satisfies Record<string, Policy>;
