import type { Capability } from '@maillage/network-contract';
import { type Policy, reading, type WriteSet } from '@maillage/platform-server';
import type { CampaignAct, SavingsAct } from '@maillage/pooling-domain';

/** The capability that each act on a campaign asks for: one table for the guard and for the screens. */
export const capabilityOfAct = {
  edit: 'coordinateCampaigns',
  openNeeds: 'coordinateCampaigns',
  extend: 'coordinateCampaigns',
  closeNeeds: 'coordinateCampaigns',
  abandon: 'coordinateCampaigns',
  declareNeeds: 'declareNeeds',
  join: 'joinCampaigns',
  withdraw: 'joinCampaigns',
} as const satisfies Record<CampaignAct, Capability>;

/** The same, of the acts on what a campaign saved. */
export const capabilityOfSavingsAct = {
  keepSavings: 'coordinateCampaigns',
  closeSavings: 'coordinateCampaigns',
  giveReference: 'joinCampaigns',
  withdrawReference: 'joinCampaigns',
} as const satisfies Record<SavingsAct, Capability>;

const forAct = (act: CampaignAct, writes: WriteSet): Policy => ({ capability: capabilityOfAct[act], writes });

export const poolingPolicies = {
  readCampaigns: reading('readCampaigns'),
  readMembers: reading('coordinateCampaigns'),
  draftCampaign: forAct('edit', 'own'),
  editCampaign: forAct('edit', 'own'),
  openCampaign: forAct('openNeeds', 'own'),
  extendCampaign: forAct('extend', 'own'),
  closeCampaign: forAct('closeNeeds', 'own'),
  abandonCampaign: forAct('abandon', 'own'),
  declareNeeds: forAct('declareNeeds', 'ownAndCoordinatorCounters'),
  joinCampaign: forAct('join', 'ownAndCoordinatorCounters'),
  withdrawFromCampaign: forAct('withdraw', 'ownAndCoordinatorCounters'),
  keepSavings: { capability: capabilityOfSavingsAct.keepSavings, writes: 'own' },
  closeSavings: { capability: capabilityOfSavingsAct.closeSavings, writes: 'own' },
  giveReference: { capability: capabilityOfSavingsAct.giveReference, writes: 'ownAndCoordinatorCounters' },
} as const satisfies Record<string, Policy>;
