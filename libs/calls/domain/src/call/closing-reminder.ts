/** How soon a call closes for whoever has not deposited yet: within a week, within a day. */
export const closingSteps = ['week', 'dayBefore'] as const;
export type ClosingStep = (typeof closingSteps)[number];

const dayInMilliseconds = 86_400_000;
const days = { week: 7, dayBefore: 1 } as const;

/** Which step an application that is not deposited has come to; null before the last week, and once the call takes none any more. */
export function closingStepOf(depositsUntil: Date, now: Date): ClosingStep | null {
  const left = depositsUntil.getTime() - now.getTime();
  if (left <= 0 || left > days.week * dayInMilliseconds) return null;
  return left <= days.dayBefore * dayInMilliseconds ? 'dayBefore' : 'week';
}
