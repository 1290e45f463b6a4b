import type { Capability } from '@maillage/network-contract';
import { type Policy, reading } from '@maillage/platform-server';

const keeps: Capability = 'keepDocuments';
const writing: Policy = { capability: keeps, writes: 'own' };

export const documentsPolicies = {
  read: reading(keeps),
  upload: writing,
  edit: writing,
  /** A link of a page does not say for whom it is, and a door may be open to whoever keeps no documents: asked within. */
  fetch: reading('signedIn'),
} as const satisfies Record<string, Policy>;

export const keepsDocuments = ({ capabilities }: { readonly capabilities: ReadonlySet<string> }): boolean =>
  capabilities.has(keeps);
