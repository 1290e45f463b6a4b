import { type Policy, reading } from '@maillage/platform-server';

const writing = { capability: 'writeForms', writes: 'own' } as const satisfies Policy;

/** Whoever lays out forms reads those of others that are published, and writes those of the organisation. */
export const formsPolicies = {
  readForms: reading('writeForms'),
  createForm: writing,
  cloneForm: writing,
  saveFormDraft: writing,
  publishFormVersion: writing,
  draftFormVersion: writing,
  retireFormVersion: writing,
  discardFormDraft: writing,
} as const satisfies Record<string, Policy>;
