import type { Capability } from '@maillage/network-contract';
import { type Policy, reading } from '@maillage/platform-server';

const forCapability = (capability: Capability): Policy => reading(capability);

export const networkPolicies = {
  me: reading('anyone'),
  demoAccounts: reading('anyone'),
  signIn: { capability: 'anyone', writes: 'session' },
  signOut: { capability: 'signedIn', writes: 'session' },
  account: { ...reading('signedIn'), inPerson: true },
  changeAccount: { capability: 'signedIn', writes: 'account', inPerson: true },
  createApiToken: { capability: 'keepOwnTokens', writes: 'account', secondFactor: true },
  beginAssistance: { capability: 'impersonate', writes: 'own', secondFactor: true },
  endAssistance: { capability: 'signedIn', writes: 'own' },
  accountLink: reading('anyone'),
  openLink: { capability: 'anyone', writes: 'account' },
  readDirectory: forCapability('readDirectory'),
} as const satisfies Record<string, Policy>;
