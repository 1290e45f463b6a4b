import { type Policy, reading } from '@maillage/platform-server';

/** Seats are counted in rows of who holds the workshop: taking one moves them, and nothing else of that organisation. */
export const workshopPolicies = {
  read: reading('readGroups'),
  hold: { capability: 'workInGroups', writes: 'own' },
  register: { capability: 'workInGroups', writes: 'ownAndCoordinatorCounters' },
  readCalendar: reading('readGroups'),
  keepCalendar: { capability: 'readGroups', writes: 'own', inPerson: true },
  /** The secret of the address is all that is asked. */
  feed: { capability: 'anyone', writes: 'nothing' },
} as const satisfies Record<string, Policy>;
