import { type Policy, reading } from '@maillage/platform-server';

const steering = { capability: 'steerLabelling', writes: 'own' } as const satisfies Policy;

/** Whoever follows labelling reads what is published; the union's officers write. */
export const frameworksPolicies = {
  readFrameworks: reading('readLabelling'),
  draftFrameworkVersion: steering,
  editFrameworkCriterion: steering,
  publishFrameworkVersion: steering,
  retireFrameworkVersion: steering,
  discardFrameworkDraft: steering,
} as const satisfies Record<string, Policy>;
