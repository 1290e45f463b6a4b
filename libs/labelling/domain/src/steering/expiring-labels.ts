/** How many months of expiries a dashboard tells, the one it speaks of among them: what can still be renewed in time. */
export const monthsOfExpiries = 8;

/** @param first as `2026-11` @returns the months told from the first on, in the same shape */
export function monthsOfExpiry(first: string): string[] {
  const [year = 0, month = 1] = first.split('-').map(Number);
  return Array.from({ length: monthsOfExpiries }, (_, index) =>
    new Date(Date.UTC(year, month - 1 + index, 1)).toISOString().slice(0, 7),
  );
}

/** Whether a label that runs ends within the months told from today's on. Days are ISO dates. */
export function expiresSoon(labelledUntil: string | null, today: string): boolean {
  if (labelledUntil === null || labelledUntil < today) return false;
  return monthsOfExpiry(today.slice(0, 7)).includes(labelledUntil.slice(0, 7));
}
