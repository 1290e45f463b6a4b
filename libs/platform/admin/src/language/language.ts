export const languages = ['fr', 'en'] as const;
export type Language = (typeof languages)[number];

/** The tag that `Intl` takes: French of France, English with the day before the month and the hour on 24. */
export const localeOf = (language: Language): string => (language === 'fr' ? 'fr-FR' : 'en-GB');

export const isLanguage = (value: string | undefined): value is Language =>
  languages.some((language) => language === value);
