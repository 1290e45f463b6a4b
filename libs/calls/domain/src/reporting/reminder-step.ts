/** Days after its due day from which an awaited share is recalled: before it, and once it is late, and very late. */
export const reminderDays = { soon: -7, late: 1, veryLate: 14 } as const;
