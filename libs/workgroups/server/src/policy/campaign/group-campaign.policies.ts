import { type Policy, reading } from '@maillage/platform-server';

/** Who leads the group drafts its campaigns, in the name of the organisation for which it leads. */
export const groupCampaignPolicies = {
  read: reading('readGroups'),
  draft: { capability: 'coordinateCampaigns', writes: 'own' },
} as const satisfies Record<string, Policy>;
