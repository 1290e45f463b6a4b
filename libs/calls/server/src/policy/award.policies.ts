import { type Policy, reading } from '@maillage/platform-server';

export const awardPolicies = {
  readAllocation: reading('coordinateCalls'),
  allocate: { capability: 'coordinateCalls', writes: 'own' },
  /** What commits money asks for the second factor. */
  commit: { capability: 'coordinateCalls', writes: 'own', secondFactor: true },
  read: reading('readCalls'),
  sign: { capability: 'signOffApplications', writes: 'own', secondFactor: true },
  ask: { capability: 'depositApplications', writes: 'own' },
} as const satisfies Record<string, Policy>;
