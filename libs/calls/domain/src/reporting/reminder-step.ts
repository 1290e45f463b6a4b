import type { ReminderStep } from './report-vocabulary.js';

/** Days before the due day at which it is recalled, and after it at which it is late, and very late. */
export const reminderDays = { soon: -7, late: 1, veryLate: 14 } as const;

const dayInMilliseconds = 86_400_000;

/** How far an awaited share has come to be recalled, with days as `2021-11-30`; null while it is too early. */
export function reminderStepOf(dueOn: string, today: string): ReminderStep | null {
  const days = (Date.parse(today) - Date.parse(dueOn)) / dayInMilliseconds;
  if (days >= reminderDays.veryLate) return 'veryLate';
  if (days >= reminderDays.late) return 'late';
  return days >= reminderDays.soon ? 'soon' : null;
}
