/** How soon a call closes for whoever has not deposited yet: within a week, within a day. */
export const closingSteps = ['week', 'dayBefore'] as const;
export type ClosingStep = (typeof closingSteps)[number];

/** Days before a call takes no deposit any more from which an application that is not deposited is recalled. */
export const closingDays = { week: 7, dayBefore: 1 } as const satisfies Record<ClosingStep, number>;
