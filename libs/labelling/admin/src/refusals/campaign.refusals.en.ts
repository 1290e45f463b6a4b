import type { RefusalWording } from '@maillage/platform-admin';

export const campaignRefusalsInEnglish = {
  campaignTitleMissing: () => ({
    what: 'The campaign has no title.',
    next: 'Write the one that the organisations will read, for example “Campaign 2027”.',
  }),
  campaignAudienceEmpty: () => ({
    what: 'The campaign invites nobody.',
    next: 'Those you are aiming at already have an open file or a label: choose another region.',
  }),
  campaignAudienceTooWide: (p) => ({
    what: 'The campaign invites organisations that are not yours, or too many of them.',
    next: `Keep those of your territory, ${p.count('most') ?? 600} at the most.`,
  }),
  campaignDayPassed: () => ({
    what: 'The chosen day is today or in the past.',
    next: 'Choose a later day that leaves time for the self-assessment.',
  }),
  campaignOver: () => ({
    what: 'The campaign is closed.',
    next: 'Open another campaign to invite again.',
  }),
  remindedToday: () => ({
    what: 'A reminder has already been sent today.',
    next: 'Wait until tomorrow: one reminder a day is enough.',
  }),
} as const satisfies Record<string, RefusalWording>;
