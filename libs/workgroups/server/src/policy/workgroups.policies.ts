import type { GroupAct } from '@maillage/workgroups-domain';
import type { Capability } from '@maillage/network-contract';
import { type Policy, reading } from '@maillage/platform-server';

/** Acts on a group that its lead may do as well as its sponsor. */
export const leadGroupActs: readonly GroupAct[] = ['pause', 'resume', 'close', 'endLead'];

export function capabilityOfGroupAct(act: GroupAct): Capability {
  return leadGroupActs.includes(act) ? 'workInGroups' : 'sponsorGroups';
}

export const workgroupsPolicies = {
  read: reading('readGroups'),
  chooseLead: reading('sponsorGroups'),
  chooseMembers: reading('workInGroups'),
  chooseOwn: reading('joinGroups'),
  sponsor: { capability: 'sponsorGroups', writes: 'own' },
  lead: { capability: 'workInGroups', writes: 'ownAndGroup' },
  offer: { capability: 'joinGroups', writes: 'own' },
  join: { capability: 'joinGroups', writes: 'ownAndCoordinatorCounters' },
} as const satisfies Record<string, Policy>;
