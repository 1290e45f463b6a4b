/** What is said where forms are laid out. */
export const builderInEnglish = {} as const;
