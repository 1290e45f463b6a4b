import type { RefusalWording } from '@maillage/platform-admin';

export const groupCampaignRefusalsInEnglish = {
  groupNotPooling: () => ({
    what: 'This group works on a theme, it buys nothing together.',
    next: 'Open the campaign from a pooling group.',
  }),
  groupWithoutMembers: () => ({
    what: 'This group has no other Mission yet.',
    next: 'Invite Missions, then open the campaign.',
  }),
} as const satisfies Readonly<Record<string, RefusalWording>>;
