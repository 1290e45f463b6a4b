import type { Capability } from '@maillage/network-contract';
import { type Policy, reading } from '@maillage/platform-server';

const forCapability = (capability: Capability): Policy => reading(capability);

export const networkPolicies = {
  me: reading('anyone'),
  demoAccounts: reading('anyone'),
  signIn: { capability: 'anyone', writes: 'session' },
  signOut: { capability: 'signedIn', writes: 'session' },
  readDirectory: forCapability('readDirectory'),
} as const satisfies Record<string, Policy>;
