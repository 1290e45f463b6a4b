import type { RefusalWording } from '@maillage/platform-admin';

export const groupCampaignRefusalsInFrench = {
  groupNotPooling: () => ({
    what: 'Ce groupe travaille sur un thème, il n’achète rien ensemble.',
    next: 'Ouvrez la campagne depuis un groupe de mutualisation.',
  }),
  groupWithoutMembers: () => ({
    what: 'Ce groupe n’a pas encore d’autre Mission.',
    next: 'Invitez des Missions, puis ouvrez la campagne.',
  }),
} as const satisfies Readonly<Record<string, RefusalWording>>;
