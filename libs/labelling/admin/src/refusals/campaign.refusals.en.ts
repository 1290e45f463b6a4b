import type { RefusalWording } from '@maillage/platform-admin';

export const campaignRefusalsInEnglish = {
  campaignTitleMissing: () => ({
    what: 'The campaign has no title.',
    next: 'Write the one that the organisations will read, for example “Campaign 2027”.',
  }),
  campaignAudienceEmpty: () => ({
    what: 'The campaign calls nobody.',
    next: 'Those that you aim at have a file at work or a label already: choose another region.',
  }),
  campaignAudienceTooWide: (p) => ({
    what: 'The campaign calls organisations that are not yours, or too many of them.',
    next: `Keep those of your territory, ${p.count('most') ?? 600} at the most.`,
  }),
  campaignDayPassed: () => ({
    what: 'The day chosen has passed, or it is today.',
    next: 'Choose a day to come, which leaves time to assess oneself.',
  }),
  campaignOver: () => ({
    what: 'The campaign is closed.',
    next: 'Open another campaign to call again.',
  }),
  remindedToday: () => ({
    what: 'A reminder has already gone today.',
    next: 'Wait until tomorrow: one reminder a day is enough.',
  }),
} as const satisfies Record<string, RefusalWording>;
