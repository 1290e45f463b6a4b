import { type Policy, reading } from '@maillage/platform-server';

const writesOwn: Policy = { capability: 'steerLabelling', writes: 'own' };
const movesCycle: Policy = { capability: 'steerLabelling', writes: 'ownAndCycle' };

export const commissionPolicies = {
  readCommission: reading('readLabelling'),
  readProposals: reading('steerLabelling'),
  enterMember: writesOwn,
  endTerm: writesOwn,
  prepare: writesOwn,
  edit: writesOwn,
  convene: writesOwn,
  close: writesOwn,
  addToAgenda: movesCycle,
  removeFromAgenda: movesCycle,
  declareInterest: { capability: 'sitOnCommission', writes: 'ownAndCycle' },
  /** It awards: whoever writes it down proves who it is. */
  decide: { ...movesCycle, secondFactor: true },
} as const satisfies Record<string, Policy>;
