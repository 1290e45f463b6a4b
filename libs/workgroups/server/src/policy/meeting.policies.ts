import { type Policy, reading } from '@maillage/platform-server';

/** Who leads a group keeps its meetings; that is asked of the group itself, by the ability. */
export const meetingPolicies = {
  read: reading('readGroups'),
  keep: { capability: 'workInGroups', writes: 'ownAndGroup' },
  answer: { capability: 'workInGroups', writes: 'own' },
  /** Their owner in the own name, or who leads in the group's. */
  follow: { capability: 'workInGroups', writes: 'ownAndGroup' },
  readFiles: reading('signedIn'),
} as const satisfies Record<string, Policy>;
