/** What is said where forms are laid out. */
export const builderInFrench = {} as const;
