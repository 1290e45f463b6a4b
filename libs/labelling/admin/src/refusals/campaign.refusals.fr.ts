import type { RefusalWording } from '@maillage/platform-admin';

export const campaignRefusalsInFrench = {
  campaignTitleMissing: () => ({
    what: 'La campagne n’a pas de titre.',
    next: 'Écrivez celui que les organisations liront, par exemple « Campagne 2027 ».',
  }),
  campaignAudienceEmpty: () => ({
    what: 'La campagne n’appelle personne.',
    next: 'Celles que vous visez ont déjà un dossier en cours ou un label : choisissez une autre région.',
  }),
  campaignAudienceTooWide: (p) => ({
    what: 'La campagne appelle des organisations qui ne sont pas les vôtres, ou trop d’organisations.',
    next: `Gardez celles de votre territoire, ${p.count('most') ?? 600} au plus.`,
  }),
  campaignDayPassed: () => ({
    what: 'Le jour choisi est passé, ou c’est aujourd’hui.',
    next: 'Choisissez un jour à venir, qui laisse le temps de s’auto-évaluer.',
  }),
  campaignOver: () => ({
    what: 'La campagne est close.',
    next: 'Ouvrez une autre campagne pour appeler de nouveau.',
  }),
  remindedToday: () => ({
    what: 'Un rappel est déjà parti aujourd’hui.',
    next: 'Attendez demain : un rappel par jour suffit.',
  }),
} as const satisfies Record<string, RefusalWording>;
