/** Texts in characters, amounts in cents. */
export const surveyLimits = {
  title: 200,
  purpose: 4_000,
  label: 120,
  unit: 40,
  note: 500,
  families: 12,
  amountCents: 100_000_000_000,
  quantity: 1_000_000,
  longestDays: 366,
  hoursBetweenReminders: 24,
} as const;
